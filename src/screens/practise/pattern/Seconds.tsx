import { useState } from 'react'

interface SecondsProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (seconds: number) => void
}

/** Seconds to type, or to step by halves. What is typed counts once the field is left, or Enter is pressed. */
export function Seconds({ label, value, least, most, onChange }: SecondsProps) {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    if (typed !== undefined) onChange(Number.parseFloat(typed))
    setTyped(undefined)
  }
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="decimal"
        min={least}
        max={most}
        step={0.5}
        value={typed ?? String(value)}
        onChange={({ target, nativeEvent }) => {
          // The arrows say no kind of input: a step is whole by itself.
          if ('inputType' in nativeEvent && nativeEvent.inputType) setTyped(target.value)
          else onChange(target.valueAsNumber)
        }}
        onBlur={settle}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
    </label>
  )
}
