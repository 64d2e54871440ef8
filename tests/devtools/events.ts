import type { TraceEvent } from './trace'

/** The protocol's events that are listened to here, with the fields that are read. Timestamps are monotonic seconds. */
export interface Events {
  readonly 'Emulation.virtualTimeBudgetExpired': object
  readonly 'Network.requestWillBeSent': {
    readonly requestId: string
    readonly timestamp: number
    readonly type: string
    readonly initiator: { readonly type: string }
    readonly request: { readonly url: string }
  }
  readonly 'Network.dataReceived': {
    readonly requestId: string
    readonly timestamp: number
    readonly encodedDataLength: number
  }
  readonly 'Network.responseReceived': {
    readonly requestId: string
    readonly timestamp: number
    readonly response: { readonly encodedDataLength: number; readonly status: number }
  }
  readonly 'Network.loadingFinished': {
    readonly requestId: string
    readonly timestamp: number
    readonly encodedDataLength: number
  }
  readonly 'Page.loadEventFired': { readonly timestamp: number }
  readonly 'Page.lifecycleEvent': { readonly name: string; readonly timestamp: number }
  readonly 'Runtime.exceptionThrown': {
    readonly exceptionDetails: { readonly text: string; readonly exception?: { readonly description?: string } }
  }
  readonly 'Tracing.dataCollected': { readonly value: readonly TraceEvent[] }
  readonly 'Tracing.tracingComplete': { readonly dataLossOccurred: boolean }
}
