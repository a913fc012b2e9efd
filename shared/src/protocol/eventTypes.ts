/** The type names of a room's event schemas, for telling whose event it is. */
export const typesOf = (schemas: readonly { readonly shape: { readonly type: { readonly value: string } } }[]): ReadonlySet<string> =>
  new Set(schemas.map((schema) => schema.shape.type.value))
