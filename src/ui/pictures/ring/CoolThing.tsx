import { ellipse, tapered } from '../shape'
import styles from './coolThing.module.css'

interface Drawn {
  readonly person: readonly string[]
  /** What holds what is cool, and is gone with it. */
  readonly held?: string
  readonly cool: string
}

const bust = [ellipse([50, 38], 23, 26), 'M10,98Q11,76 41,72V60H59V72Q89,76 90,98Z']

/** What is cool, and where it goes, without a word. */
const drawn: Readonly<Record<string, Drawn>> = {
  pack: { person: bust, cool: 'M28,32Q50,24 72,32Q75,43 70,52Q60,56 50,52Q40,56 30,52Q25,43 28,32Z' },
  bowl: { person: bust, held: 'M8,64H92Q90,98 50,98T8,64Z', cool: ellipse([50, 64], 42, 9) },
  wrists: {
    person: [
      tapered([14, 74], [56, 54], 11, 8),
      tapered([62, 51], [76, 45], 10, 9),
      tapered([76, 45], [90, 41], 8, 4),
      tapered([66, 44], [74, 27], 5, 3.5),
    ],
    cool: tapered([39, 49], [47, 73], 8),
  },
  object: {
    person: [],
    held: tapered([16, 76], [84, 76], 9, 8) + tapered([84, 75], [91, 60], 7, 5) + tapered([16, 76], [10, 66], 9, 6),
    cool: 'M26,64Q24,42 46,38T76,56Q80,70 66,70H38Q28,70 26,64Z',
  },
}

interface CoolThingProps {
  readonly name: string
  /** Whether it is there; at rest there is only the person. */
  readonly on: boolean
}

export function CoolThing({ name, on }: CoolThingProps) {
  const things = drawn[name]
  return (
    things && (
      <svg viewBox="0 0 100 100" className={styles.thing}>
        {things.person.map((shape) => (
          <path key={shape} d={shape} />
        ))}
        <g className={on ? styles.on : styles.off}>
          {things.held && <path d={things.held} />}
          <path d={things.cool} className={styles.cool} />
        </g>
      </svg>
    )
  )
}
