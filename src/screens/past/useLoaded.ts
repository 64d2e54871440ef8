import { useEffect, useState } from 'react'

/** Code that comes when it is asked for, and may not come at all at the moment. */
export function useLoaded<T extends object>(load: () => Promise<T>) {
  const [loaded, setLoaded] = useState<{ readonly it: T }>()
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (loaded || missing) return
    load().then(
      (it) => setLoaded({ it }),
      () => setMissing(true),
    )
  }, [loaded, missing, load])
  return { loaded: loaded?.it, missing, again: () => setMissing(false) }
}
