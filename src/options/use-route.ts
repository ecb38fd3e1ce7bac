import { useEffect, useState } from 'preact/hooks'
import { routeOf } from './routes'

/** The section in the address, followed as it changes; on a change the section's heading takes the focus. */
export function useRoute(): ReturnType<typeof routeOf> {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const onHash = () => {
      setHash(location.hash)
      window.scrollTo(0, 0)
      // After the new section has been drawn.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('main h2')?.focus())
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
  return routeOf(hash)
}
