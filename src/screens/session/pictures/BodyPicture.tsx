import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { groupIds, regionsOf } from '../../../exercises/muscleGroups'
import type { Action } from '../../../score/cue'
import { lungEasing } from '../../../score/lungs'
import { fullnessStops } from '../../../score/motion'
import type { Score } from '../../../score/score'
import { Body, type BodyMotion } from '../../../ui/pictures/body/Body'
import { scoreOfSegment, type PictureProps } from './loadPictures'

const nothing: Score = { cues: [], totalMs: 0 }

/** The part that is squeezed, softened or noticed, and how far that has come. */
export function BodyPicture({ segment, present, place }: PictureProps) {
  const t = useTranslations()
  const score = scoreOfSegment(segment) ?? nothing
  const motion = useMemo(() => bodyMotion(score), [score])
  const { action, part } = present.cue
  const group = groupIds.find((each) => each === part)
  const regions = useMemo(() => (group ? regionsOf(group) : []), [group])
  return <Body regions={regions} motion={motion} place={place} label={t(`picture.${labelOf(action)}`)} />
}

const labelOf = (action: Action) => (action === 'tense' ? 'squeeze' : action === 'release' ? 'soften' : 'notice')

/** A colour goes over into the other in this time. */
const fadeMs = 400

function bodyMotion(score: Score): BodyMotion {
  const { cues, totalMs } = score
  const release = cues.find(({ action }) => action === 'release')
  const softFromMs = release?.startMs ?? totalMs
  const stop = (atMs: number, value: number) => ({ atMs, value, curve: 'linear' as const })
  return {
    durationMs: totalMs,
    easing: lungEasing,
    fullness: fullnessStops(score),
    tint: [stop(0, 0), stop(softFromMs, 0), stop(Math.min(totalMs, softFromMs + fadeMs), 1), stop(totalMs, 1)],
  }
}
