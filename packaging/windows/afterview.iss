; Inno Setup 6: from PyInstaller's folder to an installer. packaging/build calls it with /DVersion and /O. Not yet tried.
;
; Installed for the person alone, without an administrator; their data (%LOCALAPPDATA%\afterview) is never touched.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif
#define Root "..\.."

[Setup]
AppId={{7C0C5C6E-5D0C-4E0B-9F5B-1D3B0A6C7A51}
AppName=Afterview
AppVersion={#Version}
AppPublisher=Afterview contributors
DefaultDirName={autopf}\Afterview
DefaultGroupName=Afterview
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DisableProgramGroupPage=yes
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\build\package\icons\afterview.ico
UninstallDisplayIcon={app}\afterview.exe
OutputBaseFilename=Afterview-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
ChangesAssociations=yes
CloseApplications=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[CustomMessages]
en.DataStays=What you wrote with Afterview stays in %1. Delete that folder yourself if you want it gone.
de.DataStays=Was Sie mit Afterview geschrieben haben, bleibt in %1. Löschen Sie den Ordner selbst, wenn es weg soll.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "{#Root}\build\package\tree\afterview\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Afterview"; Filename: "{app}\afterview.exe"; AppUserModelID: "org.afterview.Afterview"
Name: "{autodesktop}\Afterview"; Filename: "{app}\afterview.exe"; Tasks: desktopicon

[Registry]
; Offered under "Open with" for files of other programs; only its own backups are opened by it without asking.
Root: HKA; Subkey: "Software\Classes\Afterview.Backup"; ValueType: string; ValueData: "Afterview backup"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Afterview.Backup\DefaultIcon"; ValueType: string; ValueData: "{app}\afterview.exe,0"
Root: HKA; Subkey: "Software\Classes\Afterview.Backup\shell\open\command"; ValueType: string; ValueData: """{app}\afterview.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.afterview-backup"; ValueType: string; ValueData: "Afterview.Backup"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\afterview.exe\shell\open\command"; ValueType: string; ValueData: """{app}\afterview.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\afterview.exe\SupportedTypes"; ValueType: string; ValueName: ".ics"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\afterview.exe\SupportedTypes"; ValueType: string; ValueName: ".vcf"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\afterview.exe\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
; Start at login is switched in Afterview's own settings; only the entry goes with the program.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "Afterview"; Flags: dontcreatekey uninsdeletevalue

[Run]
Filename: "{app}\afterview.exe"; Description: "{cm:LaunchProgram,Afterview}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if (CurUninstallStep = usPostUninstall) and not UninstallSilent then
    MsgBox(FmtMessage(CustomMessage('DataStays'), [ExpandConstant('{localappdata}\afterview')]), mbInformation, MB_OK);
end;
