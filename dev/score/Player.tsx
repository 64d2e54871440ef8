import type { Step } from '../../src/exercises/plan'
import type { Segment } from '../../src/score/segment'
import { Curve } from './Curve'
import { Picture } from './Picture'
import { widthMs } from './position'
import { Readout } from './Readout'
import { speeds, usePlayhead } from './usePlayhead'

interface PlayerProps {
  readonly step: Step
  readonly segments: readonly Segment[]
}

/** The segments of a step, a slider over the time in one of them, and its picture held at that time. */
export function Player({ step, segments }: PlayerProps) {
  const { at, speed, seek, run } = usePlayhead(segments)
  const segment = segments[at.segment]
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
      <div className="seen">
        <Picture step={step} at={at} />
        <Readout segment={segment} elapsedMs={at.elapsedMs} />
      </div>
    </>
  )
}
