import { useTranslations } from 'use-intl'
import { defaultOwn, ownBounds, type OwnPattern as Pattern } from '../../../exercises/breathing'
import { boundedOwn } from '../../../exercises/link'
import type { ChooserProps } from './Choice'
import styles from './choices.module.css'

const parts = ['in', 'hold', 'out', 'holdOut'] as const satisfies readonly (keyof Pattern)[]

/** The seconds of one's own breath. What is out of bounds is brought back in when the field is left. */
export function OwnPattern({ step, onChoose }: ChooserProps) {
  const t = useTranslations()
  const own = step.options.own ?? defaultOwn
  return (
    <fieldset className={styles.own}>
      <legend>{t('choice.own')}</legend>
      {parts.map((part) => {
        const [least, most] = part === 'in' || part === 'out' ? ownBounds.breath : ownBounds.hold
        return (
          <label key={`${part} ${own[part]}`}>
            {t(`choice.${part}`)}
            <input
              type="number"
              inputMode="decimal"
              min={least}
              max={most}
              step={0.5}
              defaultValue={own[part]}
              onBlur={(event) => {
                const bounded = boundedOwn({ ...own, [part]: event.target.valueAsNumber })
                event.target.value = String(bounded[part])
                if (parts.some((each) => bounded[each] !== own[each])) onChoose({ own: bounded })
              }}
            />
          </label>
        )
      })}
    </fieldset>
  )
}
