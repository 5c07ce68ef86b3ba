/** Where an event takes place. The link of an online event is no part of it: that goes to registrants only. */
export type Venue =
  | { readonly kind: 'online' }
  | {
      readonly kind: 'place'
      readonly name: string
      readonly address: string
      readonly town: string
      /** ISO 3166 alpha-2, or empty. */
      readonly country: string
      readonly mapUrl: string
    }
