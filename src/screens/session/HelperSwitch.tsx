import { useTranslations } from 'use-intl'
import { useRunning, useWorld } from '../world'

/** Turns the cues into the words of somebody beside the person, and back. It holds for this session. */
export function HelperSwitch({ onSwitched }: { readonly onSwitched: () => void }) {
  const t = useTranslations()
  const { running } = useWorld()
  const { helper } = useRunning()
  const turn = () => {
    running.setState({ helper: !helper })
    onSwitched()
  }
  return (
    <button type="button" className="row" data-action="helper" onClick={turn}>
      {t(helper ? 'helper.switchOff' : 'helper.switchOn')}
    </button>
  )
}
