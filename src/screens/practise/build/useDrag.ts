import { useRef, type PointerEvent, type RefObject } from 'react'

interface Drag {
  readonly at: number
  readonly pointer: number
  readonly fromY: number
  /** The middles of all rows as they were, in the page. */
  readonly middles: readonly number[]
  readonly height: number
  to: number
}

/** How near to the edge of the window a drag makes the page go on, and by how much, in CSS pixels. */
const edge = 60
const onward = 12

/**
 * Dragging rows of a list by a grip: rows are moved by transform alone until the drop, which moves the step once.
 * Escape, or whatever else takes the pointer away, leaves everything as it was.
 */
export function useDrag(list: RefObject<HTMLOListElement | null>, onMove: (at: number, to: number) => void) {
  const drag = useRef<Drag>(undefined)

  const rows = () => [...(list.current?.children ?? [])].filter((each) => each instanceof HTMLElement)

  const show = (y: number) => {
    const now = drag.current
    if (!now) return
    const byY = y - now.fromY
    const middle = (now.middles[now.at] ?? 0) + byY
    now.to = now.middles.filter((each, at) => at !== now.at && each < middle).length
    for (const [at, row] of rows().entries()) {
      const behind = at > now.at && at <= now.to ? -now.height : 0
      const ahead = at < now.at && at >= now.to ? now.height : 0
      row.style.transform = `translateY(${at === now.at ? byY : behind + ahead}px)`
      row.toggleAttribute('data-dragged', at === now.at)
    }
  }

  /** Where they now stand in the list is where they are seen: from where they were dragged to, nothing slides there. */
  const rest = () => {
    drag.current = undefined
    for (const row of rows()) {
      row.style.transition = 'none'
      row.style.transform = ''
      row.removeAttribute('data-dragged')
    }
    list.current?.getBoundingClientRect() // the browser takes this in as it stands, before there may be sliding again
    for (const row of rows()) row.style.transition = ''
  }

  return (at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      const boxes = rows().map((row) => row.getBoundingClientRect())
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = {
        at,
        to: at,
        pointer: event.pointerId,
        fromY: event.clientY + window.scrollY,
        middles: boxes.map(({ top, height }) => top + height / 2 + window.scrollY),
        height: boxes[at]?.height ?? 0,
      }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag.current?.pointer !== event.pointerId) return
      if (event.clientY < edge) window.scrollBy(0, -onward)
      if (event.clientY > window.innerHeight - edge) window.scrollBy(0, onward)
      show(event.clientY + window.scrollY)
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const now = drag.current
      if (now?.pointer !== event.pointerId) return
      rest()
      onMove(now.at, now.to)
    },
    onPointerCancel: rest,
    onLostPointerCapture: rest,
    onKeyDown: ({ key }: { readonly key: string }) => key === 'Escape' && rest(),
  })
}
