import { metadata } from '../place/page-metadata.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import css from './LicencesPage.module.css';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** What others wrote that is part of the advisor, and on which terms. */
export function LicencesPage() {
  return (
    <Page {...metadata.licences()}>
      <div className={css.head}>
        <Heading>Licences</Heading>
        <p className="lead">
          The advisor is under the MIT licence. Your browser gets parts of {shippedPackages.length} packages with it
          that others wrote: here are their licences.
        </p>
      </div>
      <ul className={css.packages}>
        {shippedPackages.map((each) => (
          <li key={`${each.name} ${each.version}`}>
            <Licence {...each} />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Licence({ name, version, licence, text }: ShippedPackage) {
  const heading = (
    <>
      {name} <span className="soft">{`${version}, ${licence}`}</span>
    </>
  );
  if (text === null) return <p>{heading}</p>;
  return (
    <Disclosure summary={heading}>
      <p className={css.text}>{text}</p>
    </Disclosure>
  );
}
