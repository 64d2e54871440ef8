import { useTranslations } from 'use-intl'
import { useStore } from 'zustand'
import { shapes } from '../../stores/settings'
import { Choices } from '../../ui/Choices'
import { useWorld } from '../world'

/** What the breath looks like, changed in the middle of one: whatever comes goes on at the same instant. */
export function ShapeChoice() {
  const t = useTranslations()
  const { shape, change } = useStore(useWorld().settings)
  return (
    <Choices
      legend={t('shape.title')}
      options={shapes.map((id) => ({ id, label: t(`shape.${id}`) }))}
      value={shape}
      onChange={(id) => change({ shape: id })}
    />
  )
}
