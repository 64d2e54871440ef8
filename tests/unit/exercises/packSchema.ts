import type { GenericSchema } from 'valibot'

interface JsonSchema {
  readonly [name: string]: unknown
}

export interface Node {
  readonly type: string
  readonly requirement?: unknown
  readonly literal?: unknown
  readonly options?: readonly unknown[]
  readonly entries?: Readonly<Record<string, GenericSchema>>
  readonly item?: GenericSchema
  readonly key?: GenericSchema
  readonly value?: GenericSchema
  readonly wrapped?: GenericSchema
  readonly pipe?: readonly Node[]
}

/** What a form of the app is as JSON Schema. What turns one value into another, or takes two together, has no place there. */
export function jsonSchemaOf(node: Node): JsonSchema {
  const [, ...checks] = node.pipe ?? []
  return { ...plain(node), ...Object.assign({}, ...checks.map((check) => checked(check, node.type))) }
}

function plain(node: Node): JsonSchema {
  switch (node.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: node.type }
    case 'literal':
      return { const: node.literal }
    case 'picklist':
      return { enum: node.options }
    case 'exact_optional':
      return node.wrapped ? jsonSchemaOf(node.wrapped) : {}
    case 'array':
      return { type: 'array', ...(node.item ? { items: jsonSchemaOf(node.item) } : {}) }
    case 'record':
      return {
        type: 'object',
        ...(node.key ? { propertyNames: jsonSchemaOf(node.key) } : {}),
        ...(node.value ? { additionalProperties: jsonSchemaOf(node.value) } : {}),
      }
    case 'strict_object': {
      const entries = Object.entries(node.entries ?? {})
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, entry]) => [name, jsonSchemaOf(entry)])),
        required: entries.filter(([, { type }]) => type !== 'exact_optional').map(([name]) => name),
        additionalProperties: false,
      }
    }
    default:
      throw new Error(`no JSON Schema for ${node.type}`)
  }
}

function checked({ type, requirement }: Node, of: string): JsonSchema {
  switch (type) {
    case 'min_value':
      return { minimum: requirement }
    case 'max_value':
      return { maximum: requirement }
    case 'min_length':
      return { [of === 'string' ? 'minLength' : 'minItems']: requirement }
    case 'max_length':
      return { [of === 'string' ? 'maxLength' : 'maxItems']: requirement }
    case 'min_entries':
      return { minProperties: requirement }
    case 'max_entries':
      return { maxProperties: requirement }
    case 'regex':
      return requirement instanceof RegExp ? { pattern: requirement.source } : {}
    case 'integer':
      return { multipleOf: 1 }
    case 'transform':
      return {}
    default:
      throw new Error(`no JSON Schema for ${type}`)
  }
}
