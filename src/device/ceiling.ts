/** -12 dBFS as a share of full scale: nothing is ever louder. */
const ceilingGain = 10 ** (-12 / 20)

/** A curve that leaves what is quiet as it is and bends what would be too loud, so that it stays under the ceiling. */
export function ceiling(): Float32Array<ArrayBuffer> {
  const size = 4_097
  const curve = new Float32Array(size)
  const top = ceilingGain * 0.995
  const knee = top * 0.8
  for (let at = 0; at < size; at++) {
    const value = (at / (size - 1)) * 2 - 1
    const size01 = Math.abs(value)
    const bent = size01 <= knee ? size01 : knee + (top - knee) * Math.tanh((size01 - knee) / (top - knee))
    curve[at] = Math.sign(value) * bent
  }
  return curve
}

const noiseSeconds = 4

/** The same noise every time: a test can compare what was made with it. */
export function softNoise(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, noiseSeconds * context.sampleRate, context.sampleRate)
  const samples = buffer.getChannelData(0)
  let state = 0x2545f491
  for (let at = 0; at < samples.length; at++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    samples[at] = (state >>> 0) / 2 ** 31 - 1
  }
  return buffer
}
