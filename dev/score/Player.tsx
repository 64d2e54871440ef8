import { useMemo } from 'react'
import type { Segment } from '../../src/score/segment'
import { motionOf, slowLight } from '../../src/screens/session/motionOf'
import { useGuide } from '../../src/ui/guide/useGuide'
import { Curve } from './Curve'
import { widthMs } from './position'
import { Readout } from './Readout'
import { speeds, usePlayhead } from './usePlayhead'

/** The segments of a step, a slider over the time in one of them, and the page's own guide held at that time. */
export function Player({ segments }: { readonly segments: readonly Segment[] }) {
  const { at, speed, seek, run } = usePlayhead(segments)
  const segment = segments[at.segment]
  const motion = useMemo(() => (segment?.kind === 'timed' ? motionOf(segment.score) : slowLight), [segment])
  useGuide(motion, { heldMs: at.elapsedMs })
  if (!segment) return <p>Nothing to do in it.</p>

  const cues = segment.kind === 'timed' ? segment.score.cues : []
  const toCue = (startMs: number | undefined) =>
    startMs !== undefined && seek({ segment: at.segment, elapsedMs: startMs })
  return (
    <>
      <div className="strip">
        {segments.map((each, index) => (
          <button
            key={index}
            type="button"
            style={{ flexGrow: widthMs(each) }}
            aria-pressed={index === at.segment}
            onClick={() => seek({ segment: index, elapsedMs: 0 })}
          >
            {each.kind === 'open' ? `open: ${each.cue.action}` : `timed, ${each.score.totalMs / 1_000} s`}
          </button>
        ))}
      </div>
      <Curve segment={segment} elapsedMs={at.elapsedMs} />
      <input
        type="range"
        aria-label="Elapsed time"
        min={0}
        max={widthMs(segment)}
        step={10}
        value={at.elapsedMs}
        onChange={(event) => seek({ segment: at.segment, elapsedMs: event.target.valueAsNumber })}
      />
      <div className="fields">
        <button type="button" onClick={() => toCue(cues.findLast((cue) => cue.startMs < at.elapsedMs)?.startMs)}>
          Cue before
        </button>
        <button type="button" onClick={() => toCue(cues.find((cue) => cue.startMs > at.elapsedMs)?.startMs)}>
          Cue after
        </button>
        {speeds.map((each) => (
          <label key={each}>
            <input type="radio" name="speed" checked={speed === each} onChange={() => run(each)} />{' '}
            {each === 0 ? 'Still' : `×${each}`}
          </label>
        ))}
      </div>
      <Readout segment={segment} elapsedMs={at.elapsedMs} />
    </>
  )
}
