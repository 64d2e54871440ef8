import { useEffect } from 'react'
import { useSetting } from '../world'

/** The switch as it was left, and for which choice: whoever held the guide still finds it so when they come back. */
let left: { readonly first: string; readonly checked: boolean } | undefined

/**
 * What was chosen to be seen first. The page's own script has set it before the first paint; here a choice made since is
 * followed. "Nothing moving" is the switch under the rows, turned on: who turns it off has the breath.
 */
export function useFirst(): void {
  const first = useSetting('first')
  useEffect(() => {
    const { dataset } = document.documentElement
    const still = document.querySelector<HTMLInputElement>('#still')
    if (!still) return
    if (left?.first === first) still.checked = left.checked
    else if (first === 'still') still.checked = true
    const change = () => {
      dataset.first = first === 'still' && !still.checked ? 'breath' : first
    }
    change()
    still.addEventListener('change', change)
    return () => {
      left = { first, checked: still.checked }
      still.removeEventListener('change', change)
    }
  }, [first])
}
