import { useTranslations } from 'use-intl'
import type { Kept } from '../../exercises/keptMade'
import { nameOfMade } from '../../exercises/made'
import { languageHere } from '../madeOf'

/** What was taken away, by its name where it had one. */
export function NameOfRemoved({ kept: { made } }: { readonly kept: Kept }) {
  const t = useTranslations()
  return t('practise.removed', { name: nameOfMade(made, languageHere()) || t(`made.unnamed.${made.kind}`) })
}
