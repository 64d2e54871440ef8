import { useCallback, useEffect, useRef } from 'react'
import { useSetting, useWorld } from '../world'

/** Has sessions told to screen readers for as long as one is shown. What cannot be fetched is asked for the next time. */
export function useAnnouncing(): void {
  const { announcing } = useWorld()
  useEffect(() => {
    announcing?.().catch(() => {})
  }, [announcing])
}

/** Says something beside the cues, when there is room for it. */
export function useAnnounce(): (text: string) => void {
  const { announcing } = useWorld()
  return useCallback(
    (text) => {
      void announcing?.().then(
        ({ answer }) => answer(text),
        () => undefined,
      )
    },
    [announcing],
  )
}

/** Says a text whenever it has become another one; as it first was, it has been said with its cue. */
export function useAnnounced(text: string): void {
  const announce = useAnnounce()
  const said = useRef(text)
  useEffect(() => {
    if (said.current === text) return
    said.current = text
    if (text) announce(text)
  }, [text, announce])
}

/** Has the device's voice say a text whenever it has become another one, where it says the cues. */
export function useSpoken(text: string): void {
  const { stage } = useWorld()
  const speaker = useSetting('speaker')
  const said = useRef(text)
  useEffect(() => {
    if (said.current === text) return
    said.current = text
    if (!text || speaker !== 'device') return
    void stage?.().then(
      ({ speech }) => speech.say(text),
      () => undefined, // it stands on the screen
    )
  }, [text, speaker, stage])
}
