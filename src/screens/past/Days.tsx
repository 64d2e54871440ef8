import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import type { DayPart } from '../../history/dayParts'
import type { HistoryStore } from '../../stores/historyState'
import type { LookingBack } from '../../stores/lookingBack'
import { Day } from './Day'
import styles from './past.module.css'

interface DaysProps {
  readonly history: HistoryStore
  readonly list: LookingBack
  readonly numbers: boolean
  /** The session that was opened last: it is where one comes back to. */
  readonly lastOpened: string | undefined
  readonly onOpen: (id: string) => void
}

const headingPx = 58
const rowPx = 92
const heightOf = (part: DayPart | undefined) =>
  part ? (part.nth === 0 ? headingPx : 8) + part.records.length * rowPx : rowPx

/**
 * The days, of which only those near the window are in the page, in their order and at their height. The one that
 * has the focus always is, so that nobody loses their place; and a button leads on for who does not scroll.
 */
export function Days({ history, list, numbers, lastOpened, onOpen }: DaysProps) {
  const t = useTranslations()
  const { parts, status, more } = useStore(list)
  const box = useRef<HTMLDivElement>(null)
  const [fromTop, setFromTop] = useState(0)
  const [goingTo, setGoingTo] = useState(() => partWith(parts, lastOpened))
  const [focused, setFocused] = useState<number>()
  useLayoutEffect(() => setFromTop((box.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])

  const rangeExtractor = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range)
      return focused === undefined || focused >= range.count
        ? near
        : [...new Set([...near, focused])].toSorted((a, b) => a - b)
    },
    [focused],
  )
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes here
  const virtualizer = useWindowVirtualizer({
    count: parts.length,
    estimateSize: (at) => heightOf(parts[at]),
    getItemKey: (at) => parts[at]?.key ?? at,
    overscan: 6,
    scrollMargin: fromTop,
    rangeExtractor,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
  })
  const shown = virtualizer.getVirtualItems()
  const last = shown.at(-1)?.index ?? -1

  useEffect(() => {
    if (status === 'more' && last >= parts.length - 8) void more()
  }, [status, last, parts.length, more])

  // Where one comes back to, or goes on to, is shown first and then gets the focus.
  useEffect(() => {
    if (goingTo === undefined || goingTo.at >= parts.length) return
    const part = box.current?.querySelector(`[data-index="${goingTo.at}"]`)
    const row = goingTo.id === undefined ? part : part?.querySelector(`[data-record="${goingTo.id}"]`)
    const link = row?.querySelector('a')
    if (!link) return virtualizer.scrollToIndex(goingTo.at, { align: 'center' })
    link.focus({ preventScroll: true })
    link.scrollIntoView({ block: 'center' })
    setGoingTo(undefined)
  }, [goingTo, parts.length, virtualizer, shown])

  return (
    <>
      <div
        ref={box}
        className={styles.days}
        style={{ height: virtualizer.getTotalSize() }}
        onFocus={({ target }) => setFocused(indexOf(target))}
        onBlur={() => setFocused(undefined)}
      >
        {shown.map(({ key, index, start }) => {
          const part = parts[index]
          return (
            part && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.part}
                style={{ transform: `translateY(${start - fromTop}px)` }}
              >
                <Day part={part} history={history} numbers={numbers} onOpen={onOpen} />
              </div>
            )
          )
        })}
      </div>
      {(status === 'more' || status === 'reading' || last < parts.length - 1) && (
        <button
          type="button"
          className="link"
          aria-disabled={status === 'reading'}
          onClick={() => {
            setGoingTo({ at: last + 1, id: undefined })
            void more()
          }}
        >
          {t('past.earlier')}
        </button>
      )}
    </>
  )
}

const indexOf = (element: Element): number => Number(element.closest('[data-index]')?.getAttribute('data-index'))

function partWith(parts: readonly DayPart[], id: string | undefined) {
  const at = parts.findIndex(({ records }) => records.some((record) => record.id === id))
  return at < 0 ? undefined : { at, id }
}
