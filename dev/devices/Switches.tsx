import { useStore } from 'zustand'
import { storageFaults } from './breakStorage'
import type { FaultsStore } from './faults'

const switches = [
  ['wakeLockRefused', 'The screen cannot be kept awake'],
  ['pageHidden', 'The page is hidden'],
  ['timersLate', 'Every timer is 5 s late'],
  ['settingsDenied', 'Settings cannot be kept'],
  ['filesRefused', 'Files are not taken'],
  ['idsMissing', 'No random ids'],
  ['hashingMissing', 'No hashing'],
  ['otherTab', 'Another tab guides'],
  ['historyMissing', 'The history’s code does not come'],
] as const

const jumps = [
  ['clockAheadMs', 'The clock', [-10_000, 10_000]],
  ['wallAheadMs', 'The time of day', [-3_600_000, 3_600_000]],
] as const

/** What can be broken, now or in the middle of a session, and what the devices heard. */
export function Switches({ faults }: { readonly faults: FaultsStore }) {
  const now = useStore(faults)
  return (
    <div className="switches">
      {switches.map(([name, label]) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={now[name]}
            onChange={(event) => faults.setState({ [name]: event.target.checked })}
          />{' '}
          {label}
        </label>
      ))}
      <fieldset>
        <legend>The history’s storage</legend>
        {storageFaults.map((storage) => (
          <label key={storage}>
            <input
              type="radio"
              name="storage"
              checked={now.storage === storage}
              onChange={() => faults.setState({ storage })}
            />{' '}
            {storage}
          </label>
        ))}
      </fieldset>
      {jumps.map(([name, label, steps]) => (
        <p key={name}>
          {label} ({now[name] / 1_000} s ahead){' '}
          {steps.map((byMs) => (
            <button key={byMs} type="button" onClick={() => faults.setState({ [name]: now[name] + byMs })}>
              {byMs > 0 ? 'jumps ahead' : 'jumps back'} {Math.abs(byMs) / 1_000} s
            </button>
          ))}
        </p>
      ))}
      <p className="quiet">The guide stays on the page’s own timeline when the clock jumps.</p>
      <ol aria-label="What devices heard, latest first">
        {now.heard.map((line, at) => (
          <li key={now.heard.length - at}>{line}</li>
        ))}
      </ol>
    </div>
  )
}
