import { cueAt, momentAt } from '../../src/score/score'
import { fullnessAt } from '../../src/score/lungs'
import type { Instruction } from '../../src/score/cue'
import type { Segment } from '../../src/score/segment'
import { useSay } from '../../src/screens/words'

/** What the core answers at this moment, and what a person is told. */
export function Readout({ segment, elapsedMs }: { readonly segment: Segment; readonly elapsedMs: number }) {
  const cue = segment.kind === 'open' ? segment.cue : cueAt(segment.score, elapsedMs)
  return (
    <div className="readout">
      <dl>
        {answers(segment, elapsedMs).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {cue ? <Said cue={cue} /> : <p className="quiet">No cue: the score is over.</p>}
    </div>
  )
}

function answers(segment: Segment, elapsedMs: number): readonly (readonly [string, string | number])[] {
  const elapsed = ['elapsed', `${Math.round(elapsedMs)} ms`] as const
  if (segment.kind === 'open') {
    const { action, part = '', count = '', aboutMs } = segment.cue
    const about = aboutMs === undefined ? 'no end' : `${aboutMs} ms`
    return [elapsed, ['data-cue', action], ['part', part], ['count', count], ['about', about]]
  }
  const { score } = segment
  const fullness = ['fullness', fullnessAt(score, elapsedMs).toFixed(4)] as const
  const moment = momentAt(score, elapsedMs)
  if (!moment) return [elapsed, fullness]
  const { cue, index, progress, remainingMs } = moment
  return [
    elapsed,
    fullness,
    ['cue', `${index + 1} of ${score.cues.length}, ${cue.startMs}-${cue.endMs} ms`],
    ['data-cue', cue.action],
    ['progress', progress.toFixed(3)],
    ['remaining', `${Math.round(remainingMs)} ms`],
    ['from, to', `${cue.from}, ${cue.to}`],
    ['breath', cue.breath ?? ''],
    ['per minute', cue.perMinute ?? cue.tempoPerMinute ?? ''],
    ['part', cue.part ?? ''],
  ]
}

function Said({ cue }: { readonly cue: Instruction }) {
  const say = useSay()
  return (
    <div>
      <p className="said">{say(cue.say)}</p>
      {cue.hint && <p className="quiet">{say(cue.hint)}</p>}
      <ul>
        {cue.lines?.map((line) => (
          <li key={line.key}>{say(line)}</li>
        ))}
      </ul>
    </div>
  )
}
