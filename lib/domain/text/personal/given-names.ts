import { expand } from '../expand';

// Given names of many countries, from our own knowledge of them; without accents, in lower case. Words of every day that are names too
// (Will, Mark, May, Rose) are left out: with them other words have to say that a person is meant.

const LIST = `
aaron abbas abdul:-,lah abel abigail abraham ada:lbert,m adel:a,aide,e adrian:-,a,o agata agn:es,ieszka agoston agustin ahm:ad,ed
aid:a,en aiko aino aisha akira ala:in,n,na alb:a,ert,erto aldo
ale:c,jandra,jandro,ksander,ksandra,na,ssandra,ssandro,ssia,ssio,x,xander,xandra,xandre,xandria,xei,xis alf:onso,red,redo
ali:ce,cia,na,son all:an,en,ison alma alois alphonse alv:aro,in alyssa ama:deo,lia,nda,ra ameli:a,e ami:na,nata,r,t amy ana:-,stasia
and:ers,re,rea,reas,reea,rei,rej,res,rew,rzej ane:-,tte angel:a,ica,ika,ina,o angus ani:ka,ta anja:-,li ankit
ann:-,a,abelle,alisa,e,eli,eliese,ette,ie,ika ant:ero,hony,oine,oinette,on,onella,onia,onio,ony anya ari:anna,el arjun armand:-,o
arn:aud,e,old aron art:hur,uro arvid asdis ash:ley,ok astrid:-,a attila audrey august:a,in aur:elie,ora aylin ayse ayumi aziz
babatunde balazs bar:bara,bora,ry,tosz bastian beat:-,a,e,rice,rix,riz becky belen ben:-,ce,edict,edikt,jamin,oit
ber:nadette,nard,nardo,nd,nhard,t,tha,trand bet:h,hany,ty beverly bianca bilal birgit:-,ta bjarne bjor:k,n blanca bob:-,by bogdan
bojan boris boz:ena,idar bra:d,dley,ndon,nko bre:nda,ndan,nt,tt bri:an,dget,gitte,tta,ttany bru:ce,no bryan bur:ak,khard,khardt bushra
caitlin cal:eb,vin cam:eron,ila,illa,ille candice car:a,ina,l,la,lo,los,lota,mela,men,ol,ole,olina,oline,olyn,sten cas:ey,par
cat:alina,erina,herine,hy cecil:e,ia cedric celi:a,ne cem cesar cha:d,ntal,rles,rlie,rlotte cheryl chi:ara,di chloe
chris:-,ta,tel,telle,tiane,tina,tine,toph,tophe,topher,ty cindy cla:ire,ra,rissa,ude,udia,udio,us clemen:s,t clifford col:ette,in
con:cetta,nie,ny,rad,stance,suelo cor:alie,ey,inna,inne,nelia,nelius craig cristi:an,ano,na curtis cynthia cyr:il,us
dagmar daisuke dami:an,en dan:-,a,iel,iela,iele,iella,ielle,ilo,ny,uta dar:ia,io,ko,lene,ren,yl dav:e,id,ide dawid dean
deb:bie,orah,ra deepak deirdre del:ia,phine den:is,ise,iz,nis derek desiree detle:f,v devin dian:a,e didier die:go,ter,tmar dilip
dimitr:a,i,is din:a,esh dirk dmitri dolores dom:enico,inic,inik,inika,inique don:-,ald,atella,na dor:a,een,is,ota,othea,othy
doug:-,las dragan duncan dus:an,tin dwayne dylan
eberhard ed eddie edgar edith edmund eduard:-,o edw:ard,in eero egon eileen ein:ar,o ekaterina elaine ele:anor,na,ni,onora
eli:-,as,f,n,o,sa,sabeth,sabetta,se,zabeth elke ell:a,en elmar eloise elsa elv:an,ira emanue:l,le emi:dio,l,lia,lie,lio,ly
emma:-,nuel,nuelle emre enri:co,que enzo eri:c,ca,ch,k,ka,n ern:est,esto,st erwin erzsebet esperanza est:eban,her eszter etienne
eugen:-,e,ia,io eunice eva:-,n eve:-,lyn ewa:-,ld
fab:ian,ien,io,rice,rizio farid fat:ima,ma,ou federi:ca,co feli:cia,pe,x fer:dinand,enc,nand,nanda,nando fil:ip,ippo,omena fiona
flavi:a,o flor:a,ence,ian fran:cesca,cesco,cine,cis,cisca,cisco,ck,co,cois,coise,k,ka,kie,s,tisek,z,ziska
fred:-,a,die,eric,erick,erik,rik freja fri:da,eda,edhelm,edrich,tz fumiko
gab:or,riel,riela,riele,riella,rielle gaetano gail galina gar:eth,y gaurav gavin gemma genevieve geo:ff,ffrey,rg,rge,rges,rgia,rgina
ger:ald,aldine,ard,ardo,d,gely,hard,ry,traud,trud,trude gia:como,nluca,nni gil:bert,es,les,lian gina gio:rgio,rgos,vanna,vanni gisela
giu:lia,liana,lio,seppe,seppina gladys glen:-,da,n gloria gonzalo gor:an,don gra:ham,zyna gre:g,gor,gory,ta,tchen grzegorz
gud:mundur,ny,run guenter gui:do,llaume,llermo gun:nar,ter,ther gustav:-,o gwen gyorgy gyula
haakon hakan hamza han:ako,na,nah,ne,nelore,nes,s har:ald,old,riet,ry,tmut,uki,uto,vey has:an,san heath:-,er hector hedwig
hei:di,ke,ko,ner,nrich,nz hel:en,ena,ene,ga,ge,mut hen:drik,k,ning,ri,rietta,rik,rique,ry her:bert,ibert,man,mann,mine,ve hideki hieu
hil:ary,da,degard,degarde hiro:ko,mi,shi holger horst howard hubert hug:h,o huong hussein
ian ibrahim ichiro ida ignacio igor ilaria ildiko ilona ilse imran ina ines ing:a,e,eborg,er,o,rid inka iren:a,e iri:na,s irm:a,gard
isa:ac,bel,bella,belle,iah ismael istvan ivan:-,a iveta ivonne iwona
jaap jac:ek,kie,ob,opo,queline,ques jaime jak:e,ob,ub jam:al,es,ie jan:-,a,e,et,ice,ina,ine,ka,os jar:ek,kko,mila,oslav
jas:min,mine,on javier jayne jean:-,ette,ne,nette jeff:-,ery,rey jelena jen:nifer,ny,s jer:emy,ome,ry,zy jes:per,se,sica,sie jill
jim:-,my jing jir:i,o joa:chim,n,na,nna,nne,o,quin jochen jodie joe:-,l,lle,rg joh:an,ann,anna,annes,n,nathan,nny jolanta
jon:-,as,athan,ina joost jor:dan,g,ge,n jos:e,ef,efa,efina,ep,eph,ephine,h,hua,ip,ue jovan:-,a joyce jozef juan:-,a,ita jud:ith,y
juha:-,ni juli:a,an,ana,ane,e,en,et,ette,o,us jurgen just:in,ine,yna jutta
kaarina kai:-,ja,tlyn kamil kar:el,en,im,in,ina,l,la,olina kasper
kat:alin,arina,arzyna,e,erina,harina,he,herine,hleen,hrin,hryn,hy,ia,ie,ja,rin,rina kavita kazu:ko,o kei:ko,th kelly kemal
ken:-,ji,neth,ny,ta ker:ry,stin kevin kha:dija,lid kim:-,berly kinga kir:a,sten,sty kjell kla:ra,us knut kofi kon:rad,stantin kostas
krist:a,en,ian,in,ina,ine,of,offer krisztian krystyna krzysztof kumar kurt kwame kyle
lacey laila lajos lar:ry,s laszlo laur:a,e,en,ence,ent,ie lea:-,h,ndro lee lei:f,la len:a,ka leo:-,n,nard,nardo,nie,nora,pold leroy
leslie leticia lewis li-na lia:m,na lidia lieselotte lillian lin:a,da,dsay,dsey,h lionel lis:a,e liz lloyd lois lola
lor:e,ena,enzo,etta,i,raine lot:har,te lou:-,is,isa,ise luc:-,a,as,ia,iana,iano,ie,ien,ille,y lud:mila,ovic,wig lui:gi,s,sa,za
luk:a,as,e lut:her,z lydia lynn
maciej mad:eleine,ison mag:da,dalena,gie,nus mah:a,esh,moud maike maj:a,da makoto mal:colm,gorzata,in,te mamadou
man:fred,ish,on,uel,uela
mar:a,c,cel,cela,cello,celo,cia,cin,co,cos,cus,ek,garet,gareta,garita,git,got,guerite,ia,iam,ian,iana,ianna,ianne,ibel,ie,iko,ina,io,ion,isa,ita,ius,iusz,jorie,ko,kus,lene,lon,ta,tha,ti,tin,tina,tine,ton,y,yam,zena
mas:ako,simo mat:e,ej,eo,eusz,hias,hieu,hilde,ilda,teo,thew,thias,thieu,tias maur:een,ice,icio,izio,o maxim:-,e,ilian,ilien megan
meh:di,met mei:-,ke mel:anie,inda,issa mer:cedes,edith metka mich:ael,aela,al,el,ele,eline,elle mick miguel mihai mik:a,ael,e,hail,ko
mil:an,ena,os,oslav min:dy,h mir:eille,ela,iam,jam,ko,oslav misaki mitchell mladen moana moham:ed,mad,med moira mojca molly
mon:a,ica,ika,ique mor:gan,itz,ten moses muhammad mukesh mur:at,iel,ray mustafa myriam
nad:eem,ia,ine,ja nanami nao:ko,mi nat:alia,alie,asha,halie,han,haniel neha neil nelson nemanja nestor ngozi nguyen
nic:holas,k,klas,o,ola,olas,ole niels nigel nik:las,ola,olai,olas,os nils nina nitin noah noe:l,lle,mi nor:a,bert,iko,ma,man nuno
nuria
octavio odette olaf:-,ur oleg olga oliv:er,ia,ier olof oluwaseun omar omer orlando orsolya oscar oskar osman oswald ott:avio,o ousmane
pablo paivi paloma pamela panagiotis paol:a,o pas:cal,cale,quale patr:icia,icio,ick,izia,ycja patty paul:-,a,ina,ine,o pavel pawel
pedro peggy pekka pen:elope,tti pet:e,er,r,ra,ri,ter phil:-,ip,ipp,ippe,lip phyllis pia pie:ro,rre,tro pilar piotr polona pooja
prakash priya przem:ek,yslaw
rachel radek raf:ael,al,faele rahul rai:mund,ner raj:-,esh rakel ral:f,ph ram:esh,on,ona randy raphael raquel ras:hid,mus raul ravi
ray:-,mond rebecca regin:a,ald,e reinh:ard,old ren:ata,ate,ato,e,ee reto reza ric:ardo,cardo,hard,k,key,ky riitta rita robert:-,a,o
robin rocio rod:ney,olfo,rigo roger rohit rol:and,f rom:ain,an,ano,eo ron:-,ald,nie ros:a,alia,alie,ario,emarie,emary,ie,s rowena
roxanne roy ruben rud:i,olf,y rufus rupert russell ruth ryan
sab:ina,ine,rina saeed sajid sakura salva:dor,tore sam:-,antha,i,ir,my,uel san:deep,dor,dra,dro,jay sara:-,h sas:cha,ha,kia sat:oshi,u
scott sean sebast:ian,ien sel:im,ma seppo ser:ena,ge,gei,gey,gio severin seymour sha:ne,nnon,ron,un,wn she:ila,lley shi:nji,rley shota
siegfried sig:ne,rid,urdur sil:ke,via,vio simon:-,a,e siobhan slavko sof:ia,ie,us solange son:ia,ja,ya sophi:a,e soren
sta:cey,cy,n,nislav,nislaw,vros ste:fan,fania,fanie,fano,ffen,lla,phan,phane,phanie,phen,ve,ven,wart stina stuart sue sumit sunil
suresh susan:-,a,n,na,ne suz:anne,ette,y sve:n,nd,tlana sylv:ain,ia,ie szymon
tadeusz tak:ahiro,ashi,eshi tamara tan:ja,ya tar:a,iq,o tat:iana,jana ted ter:ence,esa,je,ri,ry tha:ddeus,nh
the:a,o,odor,odore,resa,rese thi:-,erry tho:mas,ra,rsten tibor tiffany tim:-,o,othy tina tjasa tobias todd tom:-,as,asz,maso,my,oko
ton:i,y tor:ben,e,sten trac:ey,y trevor tri:ne,stan trudy tuomas tyler
ugo ulf ulla ulri:ch,ke umberto urs:-,ula,zula uta ute uwe
vale:ntin,ntina,ntino,ria,rie vanessa vasil:is,y ver:a,ena,non,onica,onika,onique vesna vic:ente,ki,ky,tor,toria vijay
vik:ram,tor,toria vilma vince:-,ncij,nt,nzo viola virgin:ia,ie vit:o,tore,toria,torio vivian:-,e vladimir volk:er,mar
wal:demar,ter,traud wanda warren wayne wei wen:dy,zel werner wil:fried,helm,li,liam,lie win:fried,ston wislawa witold wojciech
wolfgang
xavier xiao ximena
yan:-,g,n,nick,nis yasmin:-,e yoko yolanda yosef yuki yumi yuri yusuf yuto yve:s,tte yvonne
zachary zahid zainab zbigniew zdenek zeljko zeynep zoe zofia zoltan zoran zsofia zsuzsanna zuzana`;

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
