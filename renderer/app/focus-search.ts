/** Puts the keyboard into the screen's search field as soon as there is one; gives up after a second. */
export function focusSearch(content: () => HTMLElement | null): void {
  const deadline = performance.now() + 1000
  const look = () => {
    const field = content()?.querySelector<HTMLInputElement>('input[type="search"]')
    if (field) {
      field.focus()
      field.select()
    } else if (performance.now() < deadline) {
      requestAnimationFrame(look)
    }
  }
  requestAnimationFrame(look)
}
