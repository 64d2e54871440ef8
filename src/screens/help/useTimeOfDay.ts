import { useEffect, useState } from 'react'
import { useWorld } from '../world'

const lookAgainMs = 30_000

/** Milliseconds since 1970, looked at again twice a minute and when the page is seen again: lines open and close. */
export function useTimeOfDay(): number {
  const { timer, wallClock, page } = useWorld().devices
  const [nowMs, setNowMs] = useState(() => wallClock.nowMs())
  useEffect(() => timer.after(lookAgainMs, () => setNowMs(wallClock.nowMs())), [nowMs, timer, wallClock])
  useEffect(() => page.onChange(() => setNowMs(wallClock.nowMs())), [page, wallClock])
  return nowMs
}
