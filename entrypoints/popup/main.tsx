import { render } from 'preact';
import '../../components/app.css';
import { interfaceLanguage } from '../../lib/i18n';
import { answerHere } from '../../lib/sample/answer-here';
import { isInPlace, isSamplePage } from '../../lib/sample/place';
import { Popup } from './popup';

document.documentElement.lang = interfaceLanguage();
const app = document.querySelector('#app');
if (isSamplePage()) answerHere();
void isInPlace().then((here) => here && app && render(<Popup />, app));
