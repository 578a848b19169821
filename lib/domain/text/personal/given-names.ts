import { expand } from '../expand';

// Given names of many countries, from our own knowledge of them; without accents, in lower case. Words of every day that are names too
// (Will, Mark, May, Rose) are left out: with them other words have to say that a person is meant.

const LIST = `
aaron abbas abdul abel abraham ada:lbert,m adel:a,aide,e adrian agata agn:es,ieszka ahm:ad,ed aid:a,en aiko aino aisha akira
ala:in,n,na alb:a,ert aldo ale:c,jandra,ksandra,na,ssandro,x,xander,xandra,xandre,xis alfredo ali:ce,cia,na all:an,en alma alois alvin
alyssa ama:deo,lia,nda,ra ameli:a,e ami:na,r,t amy ana and:ers,re,rea,reas,rew,rzej ane:-,tte angel:a,ica,o angus ani:ka,ta anja ankit
ann:-,a,e,ette,ie ant:hony,on,onella,onia,onio anya ariel arjun armand arn:e,old aron arthur asdis ash:ley,ok astrid audrey
aur:elie,ora aylin ayse ayumi aziz
bar:bara,ry beat:-,a,e,rice,rix becky belen ben:-,ce,jamin,oit ber:nadette,nard,nd,t bet:h,hany,ty beverly bilal birgitta bjor:k,n
bob:-,by bojan boris bozena bra:d,ndon bre:nda,ndan,nt,tt bri:an,dget,gitte,ttany bru:ce,no bryan burak
caitlin cal:eb,vin cameron candice car:a,l,la,lo,los,men,ol,ole,olina,oline casey cat:alina,herine,hy celia cem cesar
cha:d,rles,rlie,rlotte cheryl chidi chloe chris:-,tiane,tina,tine,tophe,topher cindy cla:ire,ra,udia,us clemens colin con:cetta,nie,ny
cor:alie,ey,nelia craig cristi:an,ano,na curtis cynthia cyr:il,us
dagmar dan:-,a,iel,iela,iele,ielle,ilo,ny dar:ia,io,ko,ren,yl dav:e,id dawid dean deb:bie,orah,ra delia den:is,iz,nis derek devin
dian:a,e die:go,tmar dilip dina dirk dom:enico,inic,inik,inika,inique don:-,ald,na dor:a,een,is,ota,othy doug:-,las duncan dus:an,tin
dylan
ed eddie edgar edith eduard:-,o edw:ard,in eero egon eileen ein:ar,o elaine ele:na,ni,onora eli:-,as,f,o,sa,sabeth,se,zabeth elke
ell:a,en elmar eloise elsa elvira emanue:l,le emi:dio,l,lia,lie,ly emma:-,nuelle emre enrico enzo eri:c,ca,ch,k,ka,n ern:est,st erwin
esperanza esther eugen:-,e,io eva:-,n eve:-,lyn ewa:-,ld
fabio farid fat:ma,ou federica feli:cia,x fernan:da,do filip:-,po fiona flor:a,ence,ian
fran:cesca,cesco,cisca,cisco,ck,k,s,tisek,z,ziska fred:-,a,die,erik,rik freja fri:da,tz
gab:or,riel,riela,riele,riella gaetano gail gary gavin gemma geo:ff,rg,rge,rges,rgina ger:ald,aldine,d,ry gianluca gil:bert,es gina
gio:rgio,vanna,vanni giu:lia,liana,seppe,seppina gladys glen:-,n gor:an,don grazyna gre:g,gor,gory,ta grzegorz gudny gui:do,llermo
gustav:-,o gwen gyula
hakan hamza han:na,nah,ne,nelore,s har:old,ry,vey has:an,san heath:-,er hei:di,ke,ko,nz hel:en,ena,ene,ga,ge hen:k,ri,rik,ry
her:bert,man,ve hieu hilda hiro:ko,shi horst howard hug:h,o
ian ibrahim ida ignacio igor ilona ilse imran ina ines ing:a,e,er,o,rid inka iren:a,e iri:na,s irma isa:ac,bel,belle ivan:-,a iveta
iwona
jaap jac:ek,ob,queline jaime jak:e,ob,ub jam:al,es,ie jan:-,a,e,et,ice,ina,ka,os jar:ek,mila,oslav jas:min,mine,on javier jayne jean
jeff:-,ery,rey jen:nifer,ny,s jer:emy,ry,zy jes:per,se,sica jill jim:-,my jir:i,o joa:n,na,nna,nne,o,quin jodie joe:-,l,rg
joh:an,ann,anna,annes,n,nathan,nny jon:-,as,athan joost jor:dan,g,ge,n jos:e,ef,efina,ep,eph,h,hua,ip,ue jovan joyce jozef juan:-,a
judy juha juli:a,an,ana,ane,e,o,us justin jutta
kai:-,ja kamil kar:el,en,im,in,l,la kat:arina,arzyna,e,erina,harina,he,herine,hleen,hrin,hryn,hy,ia,ie,ja,rin,rina kazuo kei:ko,th
kelly kemal ken:-,ji,neth,ny,ta kerry kevin khalid kim:-,berly kinga kira kjell kla:ra,us knut kofi konrad
krist:en,ian,in,ina,ine,offer krisztian krzysztof kumar kurt kwame kyle
lacey laila lajos lar:ry,s laur:a,e,en,ence,ie lea:-,h lee lei:f,la len:a,ka leo:-,n,nard,nardo,nie leroy leslie leticia lewis li-na
lia:m,na lidia lin:a,da,dsay,dsey,h lis:a,e liz lloyd lois lola lor:e,i lotte lou:-,is,ise luc:-,a,as,ia,iano,ie,y lud:mila,ovic,wig
lui:gi,s,sa,za luk:a,as,e lutz lydia lynn
maciej mad:eleine,ison mag:da,dalena,nus mah:a,moud maike maj:a,da mal:colm,gorzata,in,te man:on,uel,uela
mar:a,c,cel,cela,cello,celo,cin,co,cus,ek,garet,garita,ia,ian,iana,ianne,ie,ina,io,isa,ius,jorie,ko,kus,ta,ti,tin,tina,y,yam
mat:e,ej,eo,hias,hilde,teo,thew,thias maur:een,ice,izio,o maxim:-,ilian megan meh:di,met mei:-,ke mel:anie,inda,issa metka
mich:ael,aela,al,ele,elle mick miguel mihai mik:a,ael,e,ko mil:an,ena,os min:dy,h mir:ko,oslav mitchell moana moham:ed,mad,med moira
mojca molly mon:a,ica,ika,ique morgan moses muhammad murat mustafa
nad:ia,ja nao:ko,mi nat:alie,asha,halie,han,haniel neha neil nestor ngozi nic:holas,k,klas,o,ola,olas,ole niels nigel nik:las,ola,os
nils nina nitin noah noe:l,lle,mi nor:a,bert,ma nuno nuria
odette olaf oleg olga oliv:er,ia olof omar omer orlando orsolya oscar oskar osman otto
pablo paivi pamela paol:a,o pascal patri:cia,cio,ck,zia patty paul:-,a,ine,o pavel pawel pedro peggy pekka pet:e,er,r,ra,ri
phil:-,ip,ipp,ippe,lip pia piero pilar piotr polona pooja priya przemek
rachel radek raf:ael,al,faele rahul raj rakel ral:f,ph ramon:-,a randy raquel rasmus raul ravi ray:-,mond rebecca regin:a,ald,e
reinhard ren:ate,ato,e,ee reto reza ric:ardo,cardo,hard,k,ky riitta rita rob:ert,erto,in rocio rod:ney,rigo roger rohit rol:and,f
rom:an,ano,eo ron:-,ald ros:a,emary,ie,s roxanne roy ruben rud:i,olf,y rufus russell ruth ryan
sabrina saeed sajid salvatore sam:-,antha,i,ir,my,uel sandr:a,o sara:-,h sasha sat:oshi,u scott sean sebast:ian,ien sel:im,ma seppo
serge severin sha:ne,nnon,ron,un,wn she:ila,lley shirley shota sig:ne,rid sil:ke,via simon:-,a,e slavko sof:ia,ie,us son:ia,ja,ya
sophi:a,e soren sta:cy,n ste:fan,fania,fanie,fano,ffen,phan,phane,phanie,phen,ve,ven,wart stina sue sumit sunil susan:-,na,ne suzy
sve:n,nd,tlana sylv:ain,ie szymon
tak:ahiro,eshi tamara tan:ja,ya tar:a,iq,o tatiana ted ter:ence,esa,je,ri,ry thaddeus the:a,o,odore,resa thierry tho:mas,ra,rsten
tibor tiffany tim:-,o,othy tina tjasa tobias todd tom:-,as,asz,my,oko ton:i,y tor:ben,e,sten trac:ey,y trevor tri:ne,stan trudy tyler
ugo ulf ulla ulri:ch,ke umberto urs:-,ula uta ute uwe
vale:ntina,ria,rie vanessa ver:a,ena,onica vesna vic:ki,ky,tor,toria vijay viktor vilma vince:-,ncij,nt,nzo viola virginia
vit:o,tore,torio vivian vladimir
walter wanda warren wayne wei wendy wil:helm,li,liam winfried wislawa witold wolfgang
xavier xiao
yan:-,g,n yoko yolanda yosef yuki yumi yuri yusuf yuto yves yvonne
zachary zahid zeljko zoe zofia zoran zuzana`;

/** Given names, folded as `plainName` does. */
export const givenNames: ReadonlySet<string> = new Set(expand(LIST));

/** A name without accents and in lower case, as the lists have it. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('’', "'");
