import type { Fact } from '../../lib/domain/policy';
import { countryName } from '../country-name';
import { PartialDate } from './moment';
import { Disputed, SourceLink } from './published-rule';

/** What is published of a window, by marketplace, each with its source. */
export function WindowSources({ published }: { published: readonly Fact<unknown>[] }) {
  return (
    <ul class="sources">
      {published.map(({ marketplace, from, reading, source, disputed }) => (
        <li key={`${marketplace} ${source.title}`}>
          <b>{countryName(marketplace)}</b> (<PartialDate date={from} />
          ): <span lang="en">{reading}</span> {disputed && <Disputed />} <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
