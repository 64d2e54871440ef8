import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTapping } from './useTapping'

interface Places {
  readonly keep: (text: string) => void
  /** Holds the latest of it, lest the page be killed; nothing where it is as it was kept. Called at every key. */
  readonly hold: (text: string | undefined) => void
}

/**
 * A text under way. What was written is kept when `settle` is called, when the page goes out of sight, and when the
 * field goes: nobody has to give it in. Never at each letter, for what is kept stays; until then it is only held.
 */
export function useDraft(before: string | undefined, { keep, hold }: Places) {
  const [text, setText] = useState(before ?? '')
  const latest = useRef({ text, kept: text, keep })
  useLayoutEffect(() => {
    latest.current.keep = keep
  })
  const settle = useCallback(() => {
    const now = latest.current
    const wanted = now.text.trim()
    if (wanted === now.kept) return
    now.kept = wanted
    now.keep(wanted)
  }, [])
  const afterTap = useTapping()
  useEffect(() => {
    addEventListener('pagehide', settle)
    document.addEventListener('visibilitychange', settle)
    return () => {
      removeEventListener('pagehide', settle)
      document.removeEventListener('visibilitychange', settle)
      settle()
    }
  }, [settle])
  return {
    text,
    settle,
    /** For when the field is left. What is kept may move what stands below: not while that is being tapped. */
    leave: () => afterTap(settle),
    write: (value: string) => {
      latest.current.text = value
      setText(value)
      const wanted = value.trim()
      hold(wanted === latest.current.kept ? undefined : wanted)
    },
    /** Nothing of it is to be kept any more. */
    drop: () => {
      latest.current.kept = latest.current.text.trim()
      hold(undefined)
    },
  }
}
