import { useEffect, useLayoutEffect, useState, type ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { useReducedMotion } from '../useMotion'
import type { GuideMotion, GuidePlace } from './guideMotion'

export interface ShapeProps {
  /** Memoise it. */
  readonly motion: GuideMotion
  readonly place: GuidePlace
  /** The breath under way, for a shape that shows one whole. */
  readonly breath: number | undefined
}

type Shapes = Readonly<Record<string, ComponentType<ShapeProps>>>

let loaded: Shapes | undefined

/**
 * Another shape than the circle, drawn into the guide's own box, at the same instant of the same motion. Until it has
 * come, and where less motion is asked for, the guide is as it always is; words alone need no drawing.
 */
export function Shaped({ shape, ...props }: ShapeProps & { readonly shape: string }) {
  const shapes = useShapes(shape)
  const reduced = useReducedMotion()
  const Drawn = reduced ? undefined : shapes?.[shape]
  const drawn = Drawn !== undefined
  useLayoutEffect(() => {
    const guide = document.getElementById('guide')
    if (!guide || !drawn) return
    guide.dataset.drawn = shape
    return () => {
      delete guide.dataset.drawn
    }
  }, [drawn, shape])
  const box = document.getElementById('guide')?.firstElementChild
  return box && Drawn ? createPortal(<Drawn {...props} />, box) : null
}

/** The other shapes come in a chunk of their own, once one of them is wanted. */
function useShapes(shape: string): Shapes | undefined {
  const [shapes, setShapes] = useState(loaded)
  const wanted = !shapes && shape !== 'circle' && shape !== 'words'
  useEffect(() => {
    if (!wanted) return
    let here = true
    import('./shapes/shapes').then(
      (came) => {
        loaded = came.shapes
        if (here) setShapes(came.shapes)
      },
      () => undefined, // the circle guides as well
    )
    return () => {
      here = false
    }
  }, [wanted])
  return shapes
}
