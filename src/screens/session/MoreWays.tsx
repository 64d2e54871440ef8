import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { tappedPace } from '../../score/tapAlong'
import type { Happening } from '../../session/event'
import { Sheet } from '../../ui/Sheet'
import { HelperSwitch } from './HelperSwitch'
import { ShapeChoice } from './ShapeChoice'
import { TimeLeft } from './TimeLeft'
import type { PaceChange } from './usePaceAnswer'

interface MoreWaysProps {
  readonly paced: boolean
  /** How much is left of what is under way, in ms; none where it has no end. */
  readonly leftMs: (() => number) | undefined
  readonly send: (happening: Happening) => void
  /** The same for what changes the pace, which is answered. */
  readonly onPace: (happening: PaceChange) => void
}

/** Where "My breath is faster" begins to come down from, first and when tapped again. */
const meetAt = [12, 14] as const

/** The less common ways, one tap away: another pace to begin from, staying, tapping along, skipping. */
export function MoreWays({ paced, leftMs, send, onPace }: MoreWaysProps) {
  const t = useTranslations()
  const [open, setOpen] = useState(false)
  const [met, setMet] = useState(0)
  const [tapsMs, setTapsMs] = useState<readonly number[]>([])
  const then = (act: () => void) => {
    setOpen(false)
    act()
  }
  const faster = () => {
    then(() => onPace({ type: 'meet', perMinute: meetAt[Math.min(met, 1)] ?? 14 }))
    setMet(met + 1)
  }
  const tap = (atMs: number) => {
    const taps = [...tapsMs, atMs]
    const perMinute = tappedPace(taps)
    setTapsMs(perMinute === undefined ? taps : [])
    if (perMinute !== undefined) then(() => onPace({ type: 'meet', perMinute }))
  }
  return (
    <>
      <button type="button" className="link quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('session.more')}
      </button>
      {open && (
        <Sheet title={t('session.moreTitle')} onClose={() => setOpen(false)}>
          <div className="rows">
            {paced && (
              <>
                <button type="button" className="row" data-action="meet" onClick={faster}>
                  {met === 0 ? t('session.faster') : t('session.fasterStill')}
                </button>
                <button type="button" className="row" data-action="tap" onClick={(event) => tap(event.timeStamp)}>
                  {t('session.tapAlong')}
                  <br />
                  <small className="quiet" role="status">
                    {tapsMs.length === 0 ? t('session.tapHint') : t('session.taps', { count: tapsMs.length })}
                  </small>
                </button>
                <button
                  type="button"
                  className="row"
                  data-action="stay"
                  onClick={() => then(() => onPace({ type: 'stay' }))}
                >
                  {t('session.stay')}
                </button>
              </>
            )}
            {leftMs && <TimeLeft leftMs={leftMs} />}
            <HelperSwitch onSwitched={() => setOpen(false)} />
            <button type="button" className="row" data-action="skip" onClick={() => then(() => send({ type: 'skip' }))}>
              {t('session.skip')}
            </button>
          </div>
          {paced && <ShapeChoice />}
        </Sheet>
      )}
    </>
  )
}
