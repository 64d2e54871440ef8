import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { shown } from './shown'

const found = () => screen.getByText(/of \d found/).textContent

describe('looking around', () => {
  it('finds one at each tap', async () => {
    shown({ exercise: 'senses/54321', options: {} })
    await userEvent.click(screen.getByRole('button', { name: 'Found one' }))
    await userEvent.click(screen.getByRole('button', { name: 'Found one' }))
    expect(found()).toBe('2 of 5 found')
  })

  it('finds one at each press of Space, wherever the focus is', async () => {
    shown({ exercise: 'senses/54321', options: {} })
    await userEvent.keyboard(' ')
    screen.getByRole('button', { name: 'Found one' }).focus()
    await userEvent.keyboard(' ')
    expect(found()).toBe('2 of 5 found')
  })

  it('does not find by a Space that is held down, or that is for another control', async () => {
    shown({ exercise: 'senses/54321', options: {} })
    fireEvent.keyDown(document.body, { key: ' ', repeat: true })
    const other = document.body.appendChild(document.createElement('input'))
    await userEvent.type(other, 'a b')
    other.remove()
    expect(found()).toBe('0 of 5 found')
  })

  it('leaves Space to carry on while it is held', async () => {
    const { send } = shown({ exercise: 'senses/54321', options: {} })
    send({ type: 'pause', why: 'person' })
    expect(fireEvent.keyDown(document.body, { key: ' ' })).toBe(true) // nobody has taken it
    expect(found()).toBe('0 of 5 found')
  })

  it('goes on with the last one found, and with fewer', async () => {
    shown({ exercise: 'senses/54321', options: {} })
    for (let thing = 0; thing < 5; thing++) await userEvent.click(screen.getByRole('button', { name: 'Found one' }))
    expect(screen.getByText('Four things touching you now.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Found one' }))
    await userEvent.click(screen.getByRole('button', { name: 'Enough' }))
    expect(found()).toBe('0 of 3 found')
  })

  it('asks for what can be had without sight, hearing or smell', () => {
    shown({ exercise: 'senses/54321', options: { blind: true } })
    expect(screen.queryByText(/you can see/)).toBeNull()
    expect(found()).toBe('0 of 5 found')
  })
})
