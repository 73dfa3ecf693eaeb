import styles from './code.module.css'

/** A code that people say on the phone and write on paper: CASE-7F3K. */
export function Code(props: { readonly children: string }) {
  return (
    <code className={styles['code']} translate="no">
      {props.children}
    </code>
  )
}
