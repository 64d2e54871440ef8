import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { BringFile } from '../../../src/screens/kept/BringFile'
import type { TakingIn, TakingInState } from '../../../src/stores/takingIn'
import { inWords } from '../past/inWords'

it('how far a large file is read and added is said in numbers as they are written', () => {
  const store = createStore<TakingInState>()(() => ({ status: 'none' }))
  const done = () => Promise.resolve()
  const takingIn: TakingIn = { ...store, choose: done, open: done, add: done, stop: () => {} }
  inWords(<BringFile takingIn={takingIn} />)
  const progress = { done: 7_000, of: 20_000 }
  act(() => store.setState({ status: 'reading', progress }, true))
  expect(screen.getByRole('status')).toHaveTextContent('Looking through it: 7,000 of 20,000.')
  act(() => store.setState({ status: 'adding', progress }, true))
  expect(screen.getByRole('status')).toHaveTextContent('Adding: 7,000 of 20,000.')
})
