/**
 * Finds a browser that can load an unpacked extension: one that is installed, else Playwright's download, else the
 * system's package manager. Branded Google Chrome (137 and later) ignores `--load-extension`, so it is no candidate.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

type Browser = {
  name: string
  /** Environment variable by which a user names an executable. */
  variable: string
  /** Executable names looked up on PATH. */
  commands: string[]
  /** Full paths of usual installations off PATH. */
  paths: string[]
  /** Package names of apt, dnf, pacman and brew. */
  packages: { apt: string; dnf: string; pacman: string; brew: string }
}

const CHROMIUM: Browser = {
  name: 'Chromium',
  variable: 'FRAMEKEEPER_CHROMIUM',
  commands: ['chromium', 'chromium-browser'],
  paths: ['/usr/lib/chromium/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  packages: { apt: 'chromium', dnf: 'chromium', pacman: 'chromium', brew: 'chromium' },
}

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FRAMEKEEPER_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  paths: [
    '/usr/lib/firefox-esr/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  packages: { apt: 'firefox-esr', dnf: 'firefox', pacman: 'firefox', brew: 'firefox' },
}

/** Path of a Chromium that loads extensions; installs one when none is there. Throws one clear sentence if it can't. */
export function findChromium(): string {
  return find(CHROMIUM, () => {
    const bundled = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
    return bundled() ?? (run('npx', ['playwright', 'install', 'chromium']) ? bundled() : undefined)
  })
}

/** Path of a stock Firefox (Playwright's own build can't be driven by WebDriver BiDi with extensions). */
export function findFirefox(): string {
  return find(FIREFOX, () => undefined)
}

function find(browser: Browser, download: () => string | undefined): string {
  const path =
    named(browser) ?? installed(browser) ?? download() ?? (bySystem(browser) ? installed(browser) : undefined)
  if (path) return path
  throw new Error(
    `No ${browser.name} was found and none could be installed: install ${browser.name}, or name its executable in ${browser.variable}.`,
  )
}

/** The executable the user named; a wrong name is an error, not a reason to look elsewhere. */
function named(browser: Browser): string | undefined {
  const path = process.env[browser.variable]
  if (!path) return undefined
  if (!isExecutable(path))
    throw new Error(`${browser.variable} names ${path}, which is no executable file: mend or unset it.`)
  return path
}

function installed(browser: Browser): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const onPath = browser.commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...browser.paths].find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs through the system's package manager: as root, or by a sudo that asks nothing. */
function bySystem(browser: Browser): boolean {
  const { apt, dnf, pacman, brew } = browser.packages
  if (isExecutable('/usr/bin/apt-get')) {
    console.log(`${browser.name} is not installed: installing ${apt} with apt-get …`)
    asRoot('apt-get', ['update', '-qq'])
    return asRoot('apt-get', ['install', '-y', '-qq', apt])
  }
  if (isExecutable('/usr/bin/dnf')) return asRoot('dnf', ['install', '-y', dnf])
  if (isExecutable('/usr/bin/pacman')) return asRoot('pacman', ['-S', '--noconfirm', pacman])
  if (process.platform === 'darwin') return run('brew', ['install', '--cask', brew])
  return false
}

function asRoot(command: string, args: string[]): boolean {
  return process.getuid?.() === 0 ? run(command, args) : run('sudo', ['-n', command, ...args])
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
}
