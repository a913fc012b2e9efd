import styles from './Brand.module.css'

/** The name with its mark: an arch over a point, for cầu is also a bridge. */
export const Brand = () => (
  <span className={styles.brand}>
    <svg viewBox="0 0 32 32" aria-hidden>
      <path className={styles.arch} d="M5 21.5a11 11 0 0 1 22 0" />
      <path className={styles.water} d="M1 26h30" />
      <circle className={styles.point} cx="16" cy="20" r="3.6" />
    </svg>
    Điểm Cầu
  </span>
)
