/**
 * Puts the shapes of scripts/shapes.ts where the code says `__SHAPES__`. A definition and no virtual module: the content
 * script's own build knows definitions, but no plugins.
 */
import { type Plugin, runnerImport } from 'vite'

/** The vite plugin. */
export function shapesPlugin(): Plugin {
  return {
    name: 'framekeeper-shapes',
    async config() {
      const { module } = await runnerImport<typeof import('./shapes.ts')>('/scripts/shapes.ts')
      return { define: { __SHAPES__: JSON.stringify(module.shapes()) } }
    },
  }
}
