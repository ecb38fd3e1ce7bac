import { useEffect } from 'preact/hooks'
import { PRACTICE_BOX_ID } from './practice-site'

/** Goes to the part the address names, once the page stands; at `#practice` one can write at once. */
export function useHash(ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    const go = () => {
      const id = location.hash.slice(1)
      if (id === '') return
      document.getElementById(id)?.scrollIntoView()
      if (id === 'practice') document.getElementById(PRACTICE_BOX_ID)?.focus({ preventScroll: true })
    }
    go()
    window.addEventListener('hashchange', go)
    return () => window.removeEventListener('hashchange', go)
  }, [ready])
}
