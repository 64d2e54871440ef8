import { useEffect } from 'react'
import { useStore } from 'zustand'
import { exerciseOf } from '../../exercises/catalogue'
import type { Segment } from '../../score/segment'
import { stepOf, type Session } from '../../session/session'
import type { SessionStore } from '../../stores/sessionStore'
import { useGuide } from '../../ui/guide/useGuide'
import type { MotionPlace } from '../../ui/motion'
import { useMotionWish } from '../../ui/useMotion'
import { Breathing } from './Breathing'
import { slowLight, slowSteps } from './motionOf'
import { usePicture, type PictureProps } from './pictures/loadPictures'
import { satBeforeMs } from './pictures/quietNow'
import styles from './pictured.module.css'

interface PicturedProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
}

/**
 * What is to be seen: the guide, which stands outside the app and is only moved from here, or a picture of its own.
 * What is to be found shows itself where it is found.
 */
export function Pictured({ store, session, segment }: PicturedProps) {
  const zeroMs = useStore(store, (state) => state.zeroMs)
  const present = useStore(store, (state) => state.present)
  const step = stepOf(session.course)
  const place = placeOf(session, zeroMs)
  const kind = step && exerciseOf(step.exercise).picture
  switch (kind) {
    case 'breath':
      return segment.kind === 'timed' ? (
        <Breathing score={segment.score} place={place} breath={present?.cue.breath} />
      ) : (
        <SlowLight place={place} />
      )
    case 'light':
      return <SlowLight place={earlier(place, satBeforeMs(session.course))} />
    case 'ring':
    case 'figure':
    case 'body':
      return present && <Drawn kind={kind} {...{ store, session, segment, present, place }} />
    case 'dots':
    case undefined:
      return null
  }
}

const placeOf = (session: PicturedProps['session'], zeroMs: number): MotionPlace =>
  session.status === 'playing' ? { zeroMs: zeroMs + session.zeroAtMs } : { heldMs: Math.max(0, session.elapsedMs) }

/** The same place in a motion that began so much earlier. */
const earlier = (place: MotionPlace, byMs: number): MotionPlace =>
  'zeroMs' in place ? { zeroMs: place.zeroMs - byMs } : { heldMs: place.heldMs + byMs }

function SlowLight({ place }: { readonly place: MotionPlace }) {
  useGuide(useMotionWish() === 'none' ? slowSteps : slowLight, place)
  return null
}

/** The box is there before what it holds has come: nothing below it moves. */
function Drawn({ kind, ...props }: PictureProps & { readonly kind: 'ring' | 'figure' | 'body' }) {
  const drawn = usePicture(kind)
  // Whoever read down to the end of what to prepare sees the picture again when it begins.
  useEffect(() => {
    window.scrollTo(0, 0)
  }, [props.segment])
  const reads = (props.present.cue.lines?.length ?? 0) > 0
  return (
    <div className={reads ? styles.small : styles.picture} data-moves>
      {drawn && <drawn.Picture {...props} />}
    </div>
  )
}
