/** Of the standard, what we use of it; TypeScript's own list of the window does not have it. */
interface TrustedScriptURL {
  toString(): string
}

interface Window {
  readonly trustedTypes: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): TrustedScriptURL }
  }
}
