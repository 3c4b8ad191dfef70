import { Icon } from '@/components/ui/icon';
import { DownloadLink } from './download-link';
import styles from './kit-links.module.css';

type KitLinksProps = {
  label: string;
  kits: readonly { readonly name: string; readonly address: string }[];
};

/** Kits to be downloaded, each by the name of its place. */
export function KitLinks({ label, kits }: KitLinksProps) {
  return (
    <ul className={styles.kits} aria-label={label}>
      {kits.map(({ name, address }) => (
        <li key={address}>
          <DownloadLink address={address}>
            <Icon name="save" />
            <span>{name}</span>
          </DownloadLink>
        </li>
      ))}
    </ul>
  );
}
