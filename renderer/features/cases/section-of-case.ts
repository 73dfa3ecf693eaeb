/** Questions that stand together on the page of a case. */
export interface SectionOfCase {
  readonly id: string
  readonly title: string
  readonly fields: readonly string[]
}
