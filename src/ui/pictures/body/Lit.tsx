import {
  bodyOutline,
  bodyRegions,
  bodyShapes,
  faceOutline,
  faceRegions,
  faceShapes,
  faceUnions,
  headShape,
} from './regionShapes'
import styles from './body.module.css'

interface LitProps {
  readonly regions: readonly string[]
}

/** The whole body, or the face from near where only parts of it are meant. One goes over into the other gently. */
export function Lit({ regions }: LitProps) {
  const face = faceRegions.filter((each) => regions.includes(each))
  const body = bodyRegions.filter((each) => regions.includes(each))
  const near = face.length > 0 && body.length === 0
  const onBody = [...body.map((each) => bodyShapes[each]), ...(face.length > 0 && !near ? [headShape] : [])]
  return (
    <div className={styles.drawing}>
      <Drawn outline={bodyOutline} lit={near ? [] : onBody} seen={!near} />
      <Drawn outline={faceOutline} lit={near ? drawnFace(face) : []} seen={near} />
    </div>
  )
}

function drawnFace(face: readonly (typeof faceRegions)[number][]): readonly string[] {
  const union = faceUnions.find(({ of }) => of.every((each) => face.includes(each)))
  const single = face.filter((each) => !union?.of.includes(each)).map((each) => faceShapes[each])
  return union ? [union.shape, ...single] : single
}

interface DrawnProps {
  readonly outline: readonly string[]
  readonly lit: readonly string[]
  readonly seen: boolean
}

function Drawn({ outline, lit, seen }: DrawnProps) {
  const drawing = (shapes: readonly string[], className?: string) => (
    <svg viewBox="0 0 200 290" className={className}>
      {shapes.map((shape) => (
        <path key={shape} d={shape} />
      ))}
    </svg>
  )
  return (
    <div className={seen ? styles.seen : styles.unseen}>
      {drawing(outline, styles.edge)}
      {drawing(outline)}
      {drawing(lit, styles.rim)}
      {drawing(lit)}
      <div className={styles.light} data-lit>
        {drawing(lit, styles.squeezed)}
        <div className={styles.light} data-tint>
          {drawing(lit, styles.softened)}
        </div>
      </div>
    </div>
  )
}
