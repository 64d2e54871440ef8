import { useState } from 'react'
import type { FaultsStore } from './faults'
import { Switches } from './Switches'

/** The app in a frame of its own, with a switch for every device beside it. */
export function DevicesView() {
  const [faults, setFaults] = useState<FaultsStore>()
  return (
    <>
      <h1>Devices that break</h1>
      <p className="quiet">
        The app itself, on this browser’s devices. What is kept lies where <code>npm run dev</code> keeps it.
      </p>
      <div className="devices">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page, and is reached into */}
        <iframe
          title="The app"
          className="box"
          src="?live#/now"
          onLoad={(event) => setFaults(event.currentTarget.contentWindow?.devFaults)}
        />
        {faults && <Switches faults={faults} />}
      </div>
    </>
  )
}
