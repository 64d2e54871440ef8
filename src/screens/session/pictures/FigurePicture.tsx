import { useMemo } from 'react'
import type { Cue } from '../../../score/cue'
import type { Bout } from '../../../ui/pictures/figure/bouts'
import { Figure } from '../../../ui/pictures/figure/Figure'
import { scoreOfSegment, type PictureProps } from './loadPictures'

/** How much of the movement is done: the tempo alone would not tell a light push from a strong one. */
const strengths: Readonly<Record<string, number>> = { warm: 0.7, effort: 1, ease: 0.55 }

export function FigurePicture({ session, segment, present, place }: PictureProps) {
  const score = scoreOfSegment(segment)
  const at = present.index - session.course.cuesBefore
  const bout = useMemo(() => boutFrom(score?.cues[at]), [score, at])
  return <Figure name={present.cue.part ?? ''} bout={bout} place={place} />
}

/** A segment of movement is always timed; were one not, it would move lightly. */
const boutFrom = ({ startMs = 0, endMs = 60_000, tempoPerMinute = 30, action = 'warm' }: Partial<Cue> = {}): Bout => ({
  startMs,
  endMs,
  tempoPerMinute,
  strength: strengths[action] ?? 1,
})
