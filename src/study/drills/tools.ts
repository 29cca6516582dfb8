/** An option of a program. */
export interface ToolOption {
  /** The same for all its spellings, without dashes. */
  readonly name: string;
  readonly takes: 'nothing' | 'value' | 'perhaps' | 'list' | 'setting';
  /** Whether it changes only what is printed beside the matter. */
  readonly isHarmless: boolean;
}

/** How a program reads its words. */
export interface Tool {
  readonly options: ReadonlyMap<string, ToolOption>;
  /** Whether a single dash begins a long name, as in `-upgrade`. */
  readonly isLong: boolean;
  /** How many words behind the program name what it does. */
  readonly operation: number;
  /** After so many words everything is taken as it stands. */
  readonly endsAt: number;
}

/**
 * The options of programs, each with all its names; behind them `=` for a value, `%` for a value that may be left out
 * and stands right behind, `+` for a list with commas, `:` for `Name=value`, and `~` for what does no harm.
 */
const OPTIONS: Readonly<Record<string, string>> = {
  'amazon-cloudwatch-agent-ctl': 'a= m= s c= o=',
  apt: 'y,yes,assume-yes~ q,quiet~ purge reinstall no-install-recommends u V~',
  chmod: 'R,recursive v,verbose~ c,changes~ f,silent,quiet~ reference=',
  chown: 'R,recursive v,verbose~ c,changes~ f,silent,quiet~ h,no-dereference reference= from=',
  cp: 'r,R,recursive a,archive p i,interactive f,force v,verbose~ n,no-clobber u,update d t,target-directory=',
  curl:
    'X,request= H,header= d,data= o,output= O,remote-name s,silent~ S,show-error~ f,fail~ v,verbose~ i,include L,location ' +
    'u,user= k,insecure I,head m,max-time=~ connect-timeout=~ retry=~ url= T,upload-file= w,write-out= G,get A,user-agent=',
  df: 'h,human-readable T,print-type i,inodes t,type= x,exclude-type= a,all H,si k l,local total',
  dig: 't= x= p= q= c=~ 4~ 6~',
  dnf: 'y,assumeyes~ q,quiet~ v,verbose~ enablerepo= releasever= installed',
  docker:
    'a,all q,quiet f,file,follow,force t,tag= n,tail= p,publish= e,env= v,volume= d,detach name= rm it since= platform= memory= cpus= username= password-stdin',
  dpkg: 'P,purge r,remove i,install l,list S,search L,listfiles',
  du: 's,summarize h,human-readable a,all d,max-depth= c,total x,one-file-system k m b,bytes',
  find:
    'name= iname= path= type= size= mtime= mmin= atime= ctime= user= group= perm= newer= maxdepth= mindepth= empty ' +
    'mount,xdev inum= links= print print0 ls delete exec= execdir= ok= okdir=',
  grep:
    'r,recursive R,dereference-recursive i,ignore-case n,line-number v,invert-match c,count l,files-with-matches ' +
    'E,extended-regexp F,fixed-strings P,perl-regexp w,word-regexp x,line-regexp o,only-matching A,after-context= ' +
    'B,before-context= C,context= e,regexp= m,max-count= color,colour%~ s,no-messages~ q,quiet,silent h,no-filename ' +
    'H,with-filename include= exclude= exclude-dir= L,files-without-match f,file=',
  growpart: 'N,dry-run v~ u,update= free-percent=',
  head: 'n,lines= c,bytes= q,quiet~ v,verbose~',
  journalctl:
    'u,unit= p,priority= b,boot% f,follow n,lines% r,reverse k,dmesg S,since= U,until= o,output= g,grep= t,identifier= ' +
    'no-pager~ e,pager-end~ x,catalog~ q,quiet~ a,all~ l,full~ no-hostname~ disk-usage vacuum-size= vacuum-time= list-boots',
  ls: 'l a,all A,almost-all h,human-readable t r,reverse R,recursive S d,directory i,inode n 1 Z,context color%~ F,classify',
  lsblk: 'f,fs o,output= p,paths a,all b,bytes d,nodeps l,list J,json',
  mkdir: 'p,parents m,mode= v,verbose~',
  mount: 't,types= o,options+ a,all v,verbose~ r,read-only w,rw B,bind L,label= U,uuid= f,fake',
  ps: 'e,A f F,full l o,format= sort= u,user= p,pid= C= x a L H,forest ww',
  rm: 'r,R,recursive f,force i I v,verbose~ d,dir',
  rsync:
    'a,archive v,verbose n,dry-run delete,del,delete-before,delete-during,delete-delay,delete-after z,compress~ ' +
    'h,human-readable~ P~ progress~ partial~ stats~ i,itemize-changes~ e,rsh= exclude= include= u,update r,recursive ' +
    'bwlimit= c,checksum delete-excluded l,links p,perms t,times',
  scp: 'i,identityfile= P,port= r p q~ v~ C~ J,proxyjump= o:',
  ssh:
    'i,identityfile= p,port= l,user= J,proxyjump= o: v~ A,forwardagent a~ N f L,localforward= R,remoteforward= ' +
    'D,dynamicforward= t T F= q~ 4~ 6~ C~ X Y W= connecttimeout=~ serveraliveinterval=~ loglevel=~ identitiesonly=~',
  systemctl:
    'now no-pager~ q,quiet~ user t,type= state= a,all l,full~ no-block failed f,force r,recursive no-legend~ plain~',
  tail: 'f F,retry n,lines= c,bytes= q,quiet~ v,verbose~ s,sleep-interval=~',
  tar:
    'c,create x,extract,get t,list r,append z,gzip j,bzip2 J,xz v,verbose~ f,file= C,directory= p,preserve-permissions ' +
    'exclude= strip-components= a,auto-compress k,keep-old-files',
  terraform:
    'upgrade check recursive destroy raw json no-color~ input=~ lock-timeout=~ compact-warnings~ parallelism=~ out= var= ' +
    'var-file= target= replace= refresh= lock= auto-approve refresh-only state= id= reconfigure migrate-state ' +
    'backend-config= backend= lockfile= diff list= write= generate-config-out= chdir= no-tests detailed-exitcode platform= dry-run or-create',
  umount: 'l,lazy f,force v,verbose~ R,recursive a,all',
  usermod: 'a,append G,groups+ g,gid= s,shell= L,lock U,unlock d,home= m,move-home l,login= u,uid= c,comment=',
};

/** Programs that are the same under another name. */
export const ALIASES: Readonly<Record<string, string>> = { 'apt-get': 'apt', yum: 'dnf' };

const LONG: readonly string[] = ['terraform', 'find'];
const OPERATIONS: readonly string[] = ['terraform', 'systemctl', 'apt', 'dnf', 'docker', 'git', 'kubectl', 'pip', 'ip'];
const ENDS: Readonly<Record<string, number>> = { ssh: 2, docker: 3 };

/** Gives how a program reads its words; nothing when it isn't known. */
export function toolOf(program: string): Tool | undefined {
  const options = Object.hasOwn(OPTIONS, program) ? OPTIONS[program] : undefined;
  return options === undefined
    ? undefined
    : {
        options: new Map(options.split(' ').flatMap(namesOf)),
        isLong: LONG.includes(program),
        operation: OPERATIONS.includes(program) ? 1 : 0,
        endsAt: ENDS[program] ?? Number.POSITIVE_INFINITY,
      };
}

const SIGNS: Readonly<Record<string, ToolOption['takes']>> = {
  '=': 'value',
  '%': 'perhaps',
  '+': 'list',
  ':': 'setting',
};

function namesOf(text: string): readonly (readonly [string, ToolOption])[] {
  const [, names = '', sign = '', mark] = /^([^=%+:~]+)([=%+:]?)(~?)$/.exec(text) ?? [];
  const all = names.split(',');
  const option = { name: all.at(-1) ?? '', takes: SIGNS[sign] ?? 'nothing', isHarmless: mark === '~' } as const;
  return all.map((name) => [name, option]);
}
