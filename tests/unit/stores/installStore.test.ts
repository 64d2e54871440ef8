import { expect, it } from 'vitest'
import type { InstallWay } from '../../../src/device/installer'
import { createInstallStore } from '../../../src/stores/installStore'
import { fakeText } from '../../fakes/fakeDevices'

function offers({
  way = 'prompt',
  text = fakeText(),
  before = true,
}: {
  readonly way?: InstallWay
  readonly text?: ReturnType<typeof fakeText>
  readonly before?: boolean
}) {
  const installer = { way: () => way, onChange: () => {}, ask: () => Promise.resolve() }
  return createInstallStore(installer, text, before).getState().offerOnce()
}

it('the app is offered once on a device, and never again', () => {
  const text = fakeText()
  expect(offers({ text })).toBe(true)
  expect(offers({ text })).toBe(false)
})

it('nobody is asked on a first visit, nor where it is there already or has no way', () => {
  expect(offers({ before: false })).toBe(false)
  expect(offers({ way: 'installed' })).toBe(false)
  expect(offers({ way: 'menu' })).toBe(false)
  expect(offers({ way: 'ios' })).toBe(true)
})

it('is not offered where that could not be remembered', () => {
  expect(offers({ text: { ...fakeText(), write: () => false } })).toBe(false)
})
