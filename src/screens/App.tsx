import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useHashLocation } from 'wouter/use-hash-location'
import { settleGuide } from '../ui/guide/settleGuide'
import { useRunning } from './world'
import { Now } from './now/Now'
import { Missing } from './Missing'
import { useLook } from './useLook'
import { isKnown, placeOf, screens, type LoadedScreen, type PlaceName } from './places'

/**
 * Shows the screen of the place the address names. The screen that is there stays until the next one has come, and
 * the guide keeps going meanwhile: nobody is shown a spinner. A session under way stands in for the first screen.
 */
export function App() {
  const t = useTranslations()
  const [address] = useHashLocation()
  const place = placeOf(address, useRunning().session !== undefined)
  const [shown, setShown] = useState<{ readonly place: PlaceName; readonly Screen: LoadedScreen }>()
  const [missing, setMissing] = useState<PlaceName>()
  const current = place === 'now' ? undefined : shown
  if (place === 'now' && shown) setShown(undefined) // or the next screen would begin with this old one

  useEffect(() => {
    if (place === 'now') return
    let wanted = true
    screens[place]().then(
      (Screen) => wanted && (setMissing(undefined), setShown({ place, Screen })),
      () => wanted && setMissing(place),
    )
    return () => {
      wanted = false
    }
  }, [place, missing])

  const at = current?.place ?? 'now'
  useArrival(at)
  useLook()
  const notice = noticeOf()
  if (!current) return <Now notice={notice} />
  return (
    <>
      {notice}
      <current.Screen key={current.place} address={address.slice(1)} />
    </>
  )

  function noticeOf() {
    if (missing === place && place !== 'now') return <Missing onAgain={() => setMissing(undefined)} />
    return isKnown(address) ? undefined : <p className="notice">{t('problem.unreadable')}</p>
  }
}

/** Tells the page where we are, for its layout, and puts the focus on the new screen's heading, except at first. */
function useArrival(place: PlaceName) {
  const first = useRef(true)
  useLayoutEffect(
    () =>
      settleGuide(() => {
        document.documentElement.dataset.place = place
      }),
    [place],
  )
  // With the screen itself, not after it: whoever goes on by keyboard at once is not called back.
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('#root h1')?.focus({ preventScroll: true })
  }, [place])
}
