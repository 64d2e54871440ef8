import { useMemo } from 'react'
import { fullnessAt } from '../../src/score/lungs'
import type { Score } from '../../src/score/score'
import type { Segment } from '../../src/score/segment'
import { widthMs } from './position'

const width = 1_200
const height = 96
const points = 600

/** A segment drawn over its time: its cues as fields, how full it is as a line, and where one is. */
export function Curve({ segment, elapsedMs }: { readonly segment: Segment; readonly elapsedMs: number }) {
  const perMs = width / Math.max(1, widthMs(segment))
  const score = segment.kind === 'timed' ? segment.score : undefined
  const line = useMemo(() => (score ? fullnessLine(score) : ''), [score])
  return (
    <svg className="curve" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {(score?.cues ?? [{ ...openCue(segment), startMs: 0, endMs: widthMs(segment) }]).map(
        ({ action, startMs, endMs }) => (
          <rect
            key={startMs}
            className={`cue-${action}`}
            x={startMs * perMs}
            width={Math.max(0, (endMs - startMs) * perMs - 1)}
            height={height}
          >
            <title>{`${action}, ${startMs}-${endMs} ms`}</title>
          </rect>
        ),
      )}
      <polyline points={line} />
      <line x1={elapsedMs * perMs} x2={elapsedMs * perMs} y2={height} />
    </svg>
  )
}

const openCue = (segment: Segment) => ({ action: segment.kind === 'open' ? segment.cue.action : 'rest' })

const fullnessLine = (score: Score): string =>
  Array.from({ length: points + 1 }, (_, at) => {
    const share = at / points
    return `${share * width},${(height - 4) * (1 - fullnessAt(score, share * score.totalMs)) + 2}`
  }).join(' ')
