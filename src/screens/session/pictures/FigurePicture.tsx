import { useMemo } from 'react'
import type { Score } from '../../../score/score'
import { Figure } from '../../../ui/pictures/figure/Figure'
import { scoreOfSegment, type PictureProps } from './loadPictures'

/** How much of the movement is done: the tempo alone would not tell a light push from a strong one. */
const strengths: Readonly<Record<string, number>> = { warm: 0.7, effort: 1, ease: 0.55 }

export function FigurePicture({ session, segment, present, place }: PictureProps) {
  const score = scoreOfSegment(segment)
  const at = present.index - session.course.cuesBefore
  const bouts = useMemo(() => (score ? boutsFrom(score, at) : []), [score, at])
  return <Figure name={present.cue.part ?? ''} bouts={bouts} place={place} />
}

/** What is under way and what follows: a page that wakes late still moves as it should. */
const boutsFrom = ({ cues }: Score, at: number) =>
  cues.slice(at, at + 2).map(({ startMs, endMs, tempoPerMinute = 30, action }) => ({
    startMs,
    endMs,
    tempoPerMinute,
    strength: strengths[action] ?? 1,
  }))
