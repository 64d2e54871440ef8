import { useEffect, useReducer, type ComponentType } from 'react'
import type { Exercise } from '../../../exercises/exercise'
import type { Score } from '../../../score/score'
import type { Segment } from '../../../score/segment'
import type { Present } from '../../../session/now'
import type { Session } from '../../../session/session'
import type { SessionStore } from '../../../stores/sessionStore'
import type { MotionPlace } from '../../../ui/motion'

export interface PictureProps {
  readonly store: SessionStore
  readonly session: Extract<Session, { status: 'playing' | 'paused' }>
  readonly segment: Segment
  readonly present: Present
  readonly place: MotionPlace
}

type Kind = Exercise['picture']
type Drawn = 'ring' | 'figure' | 'body'

interface Loaded {
  readonly Picture: ComponentType<PictureProps>
}

/** The pictures that are not the guide: each comes in its own chunk. */
const loaders: Readonly<Record<Drawn, () => Promise<Loaded>>> = {
  ring: async () => ({ Picture: (await import('./RingPicture')).RingPicture }),
  figure: async () => ({ Picture: (await import('./FigurePicture')).FigurePicture }),
  body: async () => ({ Picture: (await import('./BodyPicture')).BodyPicture }),
}

const loaded = new Map<Drawn, Loaded>()

const isDrawn = (kind: Kind): kind is Drawn => kind in loaders

/**
 * Fetches what these kinds are drawn with, so that a session that starts has all it needs. Kinds that need nothing
 * are fine. Rejects where something could not be fetched; asking again tries again.
 */
export async function loadPictures(kinds: Iterable<Kind>): Promise<void> {
  await Promise.all(
    [...new Set(kinds)].filter(isDrawn).map(async (kind) => {
      if (!loaded.has(kind)) loaded.set(kind, await loaders[kind]())
    }),
  )
}

/** What draws this kind; none while it has not come. One that was not fetched beforehand is fetched now. */
export function usePicture(kind: Drawn): Loaded | undefined {
  const [, look] = useReducer((count: number) => count + 1, 0)
  const picture = loaded.get(kind)
  useEffect(() => {
    let wanted = true
    // Without its picture an exercise goes on by its words.
    if (!picture)
      loadPictures([kind]).then(
        () => wanted && look(),
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [kind, picture])
  return picture
}

/** The score a segment is played by; none where it waits. */
export const scoreOfSegment = (segment: Segment): Score | undefined =>
  segment.kind === 'timed' ? segment.score : undefined
