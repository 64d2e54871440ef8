import { useMemo } from 'react'
import { stepOf } from '../../../session/session'
import type { Segment } from '../../../score/segment'
import { CoolThing } from '../../../ui/pictures/ring/CoolThing'
import { Ring } from '../../../ui/pictures/ring/Ring'
import type { RingMotion } from '../../../ui/pictures/ring/ringTracks'
import { HandsFree } from './HandsFree'
import type { PictureProps } from './loadPictures'

/** Full before the cold, empty after it; in between it empties as the score says. */
export function RingPicture(props: PictureProps) {
  const { session, segment, present, place } = props
  const motion = useMemo(() => ringMotion(segment), [segment])
  const level = present.cue.action === 'prepare' ? 1 : 0
  const alone = stepOf(session.course)?.options.handsFree === true
  if (alone && segment.kind === 'timed' && session.status === 'playing') {
    return <HandsFree {...props} level={level} motion={motion} />
  }
  return (
    <Ring level={level} motion={motion} place={place}>
      <CoolThing name={present.cue.part ?? ''} on={present.cue.action !== 'rest'} />
    </Ring>
  )
}

function ringMotion(segment: Segment): RingMotion | undefined {
  if (segment.kind !== 'timed') return undefined
  const { cues, totalMs } = segment.score
  if (cues.every(({ from, to }) => from === to)) return undefined
  const stops = cues.map(({ startMs, from }) => ({ atMs: startMs, value: from, curve: 'linear' as const }))
  return {
    durationMs: totalMs,
    stops: [...stops, { atMs: totalMs, value: cues.at(-1)?.to ?? 0, curve: 'linear' }],
  }
}
