/**
 * `npm run dev`: rebuilds the extension on every change and opens a browser whose x.com, LinkedIn and Facebook are the
 * replicas, so that content code can be tried without an account. Reload the extension's card to take up a new build.
 */
import { spawn, spawnSync } from 'node:child_process'
import { hasDisplay, launch } from './launch.ts'

if (!hasDisplay()) {
  console.error('npm run dev opens a browser window, and there is no display here: use npm start instead.')
  process.exit(2)
}
const vite = (...args: string[]) => ['--no-install', 'vite', 'build', '--logLevel', 'warn', ...args]
spawnSync('npx', vite('--config', 'e2e/sites/vite.config.ts'), { stdio: 'inherit' })
spawnSync('npx', vite('--mode', 'chrome'), { stdio: 'inherit' })
const watcher = spawn('npx', vite('--mode', 'chrome', '--watch'), { stdio: 'inherit' })
const { context } = await launch({ headless: false, replicas: true })
const page = context.pages()[0] ?? (await context.newPage())
await page.goto('https://x.com/home')
context.on('close', () => {
  watcher.kill()
  process.exit(0)
})
