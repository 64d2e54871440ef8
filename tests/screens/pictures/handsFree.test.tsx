import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadPictures } from '../../../src/screens/session/pictures/loadPictures'
import { shown } from './shown'

beforeAll(() => loadPictures(['ring']))

function onTheFace(options: { readonly secondContact?: true } = {}) {
  const step = shown({ exercise: 'cold/bowl', options: { handsFree: true, ...options } })
  step.send({ type: 'next' }) // all is prepared
  return step
}

const target = () => screen.getByRole('button', { name: /Tap anywhere/ })

describe('cold with a wet face and closed eyes', () => {
  it('counts what is left in tens, at the very moment', () => {
    const { pass } = onTheFace()
    expect(target()).toHaveTextContent('30')
    pass(9_999)
    expect(target()).toHaveTextContent('30')
    pass(1)
    expect(target()).toHaveTextContent('20')
    pass(10_000)
    expect(target()).toHaveTextContent('10')
  })

  it('does not count while it is held', () => {
    const { pass, send } = onTheFace()
    pass(5_000)
    send({ type: 'pause', why: 'person' })
    pass(600_000)
    send({ type: 'resume' })
    pass(4_999)
    expect(target()).toHaveTextContent('30')
    pass(1)
    expect(target()).toHaveTextContent('20')
  })

  it('ends at a tap anywhere, and rests', () => {
    onTheFace()
    fireEvent.click(target())
    expect(target()).toHaveTextContent('Breathe as you like. Look around.')
    expect(target()).not.toHaveTextContent(/\d/) // a rest is not counted
  })

  it('waits, after the rest, with ordinary ways on', () => {
    const { pass } = onTheFace()
    pass(30_000)
    pass(60_000)
    expect(screen.queryByRole('button', { name: /Tap anywhere/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Enough' })).toBeVisible()
  })

  it('gives way to the ordinary screen while it is held', () => {
    const { send } = onTheFace()
    send({ type: 'pause', why: 'hidden' })
    expect(screen.queryByRole('button', { name: /Tap anywhere/ })).toBeNull()
  })
})
