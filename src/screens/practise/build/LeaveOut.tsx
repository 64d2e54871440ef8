import { useTranslations } from 'use-intl'
import { regions, regionsOf, type Region } from '../../../exercises/muscleGroups'
import type { ChooserProps } from '../../session/choices/Choice'
import { Flag } from '../../session/choices/Controls'
import styles from './build.module.css'

/** Parts of the body that are left out of a step, each by itself. */
export function LeaveOut({ step, onChoose }: ChooserProps) {
  const t = useTranslations()
  const out: ReadonlySet<Region> = new Set((step.options.leftOut ?? []).flatMap(regionsOf))
  const change = (part: Region, leave: boolean) => {
    const leftOut = regions.filter((each) => (each === part ? leave : out.has(each)))
    if (leftOut.length > 0) onChoose({ leftOut })
    else onChoose({}, 'leftOut')
  }
  return (
    <fieldset className={styles.parts}>
      <legend>{t('build.leaveOut')}</legend>
      {regions.map((part) => (
        <Flag
          key={part}
          label={t(`muscle.part.${part}`)}
          checked={out.has(part)}
          onChange={(leave) => change(part, leave)}
        />
      ))}
    </fieldset>
  )
}
